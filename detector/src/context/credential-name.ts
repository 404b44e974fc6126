// Which names promise a credential. A name decides with its words, whatever its case and separators.
import { nameWords } from "../text/words.js";

const CREDENTIAL = new Set(
  "key keys apikey token tokens secret secrets password passwd passphrase pwd pass pw credential credentials auth authorization bearer pat".split(
    " ",
  ),
);
// `key_id`, `token_url`, `secret_name`: what follows the credential word says that the value is about it.
const METADATA = new Set(
  "id ids name url uri host path file filename dir type version hash digest checksum sha md email user username at date expiry length prefix header format label count size org organization project tenant commit rev ref etag webhook image region account uuid guid".split(
    " ",
  ),
);

// What people put before a credential word without meaning another provider's or another kind of key.
const PLAIN = new Set(
  "api access auth oauth client app application private service server x my the http request default live test prod production staging dev development sandbox base config settings headers header env process this self options".split(
    " ",
  ),
);

/** `credential`: the value under this name is one. `metadata`: it is about one. `other`: neither. */
export type NameKind = "credential" | "metadata" | "other";

/** Judges a name by its words. */
export function kindOfName(name: string): NameKind {
  const words = nameWords(name);
  // `token_sha256`, `key_id_2`: a number at the end changes nothing
  const last = words.findLast((word) => !/^[0-9]+$/.test(word));
  if (last !== undefined && METADATA.has(last)) return "metadata";
  return words.some((word) => CREDENTIAL.has(word)) ? "credential" : "other";
}

/** Whether a credential's name says nothing more: `apiKey`, `ACCESS_TOKEN`, `authorization`, but not `SESSION_SECRET`. */
export function isPlainCredentialName(name: string): boolean {
  const words = nameWords(name.slice(name.lastIndexOf(".") + 1));
  const isPlain = (word: string) => CREDENTIAL.has(word) || PLAIN.has(word) || /^[0-9]+$/.test(word);
  return words.some((word) => CREDENTIAL.has(word)) && words.every(isPlain);
}

/** The longest name that a reason quotes. */
const LONGEST_SHOWN = 40;

/** A name as a reason may quote it, or `undefined` if it may itself hold a secret, as in a list of keys. */
export function showableName(name: string): string | undefined {
  const words = nameWords(name);
  const meanLength = words.join("").length / Math.max(1, words.length);
  return name.length < 16 || (name.length <= LONGEST_SHOWN && meanLength >= 3) ? name : undefined;
}
