// Whether a name of code or of a variable holds a secret: what hosts ask where they see a name and no value.
// Stricter than `judgeName`, since no value speaks against what the name promises.
import { nameWords } from "../text/words.js";
import { type CredentialKind, judgeName } from "./kinds.js";

/** What a name promises. */
export interface SecretName {
  readonly kind: CredentialKind;
  /** Otherwise such names hold other things as often: `token` in a parser, `chunkKey` in a cache. */
  readonly sure: boolean;
}

const list = (words: string) => new Set(words.split(" "));

/** Words with which a name asks or counts: `hasToken`, `USE_PASSWORD`, `maxTokens`. */
const ASKS = list(
  "has have is are was no not use uses using with without show hide should can could needs need require requires requiring allow allows enable enables disable disables skip missing invalid valid validate validates check checks want wants supports must on if max min num count total per",
);

/** Words before `token` that make it a piece of a text, of a page of results, of a design or of a model's input. */
const OTHER_TOKENS = list(
  "page next prev previous continuation continue sync cursor pagination paging scroll skip resume delta cancel cancellation abort stop current last first peek end start begin string numeric punctuator keyword comment template regex regexp jsx op operator open close left right opening closing semicolon comma brace paren parenthesis bracket colon arrow equals dot parent child eof text word html xml css markdown inline block identifier ident type symbol match matched lookahead expected unexpected parsed before after inner outer head tail lex lexer syntax node name value inject injection injector provider design theme color space bos eos pad mask unk vocab vocabulary prompt completion input output total used remaining cached reasoning generated usage budget native erc20 nft governance reward stake pool swap pair fungible change concurrency sas url path raw new old",
);

/** Words that say that the value is spent when it is used, proves only where a request came from, or is none any more. */
const HARMLESS = list(
  "csrf xsrf reset verify verification verified confirm confirmation activation invite invitation unsubscribe magic masked redacted hidden hashed encrypted obfuscated sanitized stripped truncated partial preview fake dummy mock mocked stub placeholder example expected",
);

/** Words before `key` that make it one that opens something; behind others it may be the key of an entry. */
const OPENING_KEYS = list(
  "api access secret private auth authentication authorization encryption encrypt decryption decrypt signing master consumer license licence deploy ssh hmac aes jwt webhook crypto cipher wallet ssl tls admin shared",
);

/** Words before `key` with which it names an entry of a store: `TOKEN_KEY = "accessToken"`. */
const ENTRY_KEYS = list("token storage cookie session instance node password");

/** What a name promises by itself, or `undefined` if it holds no secret. */
export function secretName(name: string): SecretName | undefined {
  const verdict = judgeName(name);
  if (verdict === undefined || verdict.objection !== undefined || verdict.strength === "weak") return undefined;
  const words = nameWords(name);
  // what somebody types it into: `passwordInput`
  if (onlyAsks(name) || isOfVariable(words) || words.some((word) => HARMLESS.has(word)) || words.at(-1) === "input")
    return undefined;
  if (verdict.kind === "token") return tokenName(words);
  // `pass` alone is the opposite of `fail`
  return verdict.kind === "key" ? keyName(words) : { kind: verdict.kind, sure: words.join() !== "pass" };
}

function tokenName(words: readonly string[]): SecretName | undefined {
  const at = words.findLastIndex((word) => word === "token" || word === "tokens");
  if (at < 0) return { kind: "token", sure: true };
  if (OTHER_TOKENS.has(words[at - 1] ?? "")) return undefined;
  return { kind: "token", sure: at > 0 && words[at] === "token" };
}

function keyName(words: readonly string[]): SecretName | undefined {
  const at = words.findLastIndex((word) => word === "key" || word === "keys");
  if (at < 0) return { kind: "key", sure: true };
  const before = words[at - 1] ?? "";
  // the keys of a set are often public halves: `signingKeys`
  const sure = words[at] === "key" && OPENING_KEYS.has(before);
  return ENTRY_KEYS.has(before) ? undefined : { kind: "key", sure };
}

/** `apiKeyEnvVar`: the name of a variable. */
const isOfVariable = (words: readonly string[]) => /(?:^| )(?:env var|variable)$/.test(words.join(" "));

/** Whether a name is that of a condition or a number: `HAS_TOKEN`, `maxTokens`. */
export const onlyAsks = (name: string): boolean => ASKS.has(nameWords(name)[0] ?? "");

/** Whether a name says that what it holds is no secret: `pageToken`, `csrfToken`, `publicKey`, `maskedKey`; `x` says nothing. */
export function isHarmlessName(name: string): boolean {
  const verdict = judgeName(name);
  if (nameWords(name).some((word) => HARMLESS.has(word)) || verdict?.objection !== undefined) return true;
  return verdict?.kind === "token" && secretName(name) === undefined;
}
