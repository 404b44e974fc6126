// The user beside a password, and the id beside a secret: the same name but for its end, written in the same way, in the
// same block. `DB_USER` belongs to `DB_PASSWORD`, `client_id` to `client_secret`, and `SMTP_USER` to neither.
import { readAssignment, nameAround } from "../credentials/read-assignment.js";
import type { Account, Span } from "../finding.js";
import type { Candidate } from "../pipeline/candidate.js";
import { NEARBY } from "../text/nearby.js";
import { isId, isUserName } from "./account-name.js";
import { nearest } from "./nearest.js";

/** Two names that belong together. */
interface Couple {
  /** How the secret's name ends, and that of what it opens, in small letters and digits. */
  readonly secret: RegExp;
  readonly account: RegExp;
  /** Words of the latter, in any case, as they stand in a text. */
  readonly word: RegExp;
  readonly titleOf: (ending: string) => string;
  readonly isName: (value: string) => boolean;
}

const COUPLES: readonly Couple[] = [
  {
    secret: /(?:user|login)?(?:password|passwd|passphrase|pass|passw|pwd|pw)$/,
    account: /(?:username|userid|user|uid|loginname|login|useremail|email|account|principal)$/,
    word: /user|uid|login|email|account|principal/gi,
    titleOf: () => "user",
    isName: isUserName,
  },
  {
    secret: /secret$/,
    account: /(?:client|consumer|app|application|key)?id$/,
    word: /(?<=client|consumer|app|application|key)[_. -]?id(?![a-z])/gi,
    titleOf: (ending) => (ending === "clientid" ? "client id" : "id"),
    isName: isId,
  },
];

/** Where one block of a text ends: braces, an empty line, a section, an item of a list, a document. */
const BLOCK_END = /[{}]|\n[ \t]{0,80}\r?\n|\n\s{0,40}(?:\[|-{1,3}\s)/;
/** Lines between the two, at most. */
const MOST_LINES = 8;

/** The account whose name fits that of a value. */
export function accountBeside({ named, assigned, span }: Candidate, text: string): Account | undefined {
  const name = named?.name ?? assigned?.name ?? "";
  const own = squeeze(name);
  const couple = COUPLES.find(({ secret }) => secret.test(own));
  if (!couple) return undefined;
  const isQuoted = named ? named.writing === "quoted" : assigned?.quoted === true;
  const from = Math.max(0, span.start - NEARBY);
  const found = Array.from(text.slice(from, span.end + NEARBY).matchAll(couple.word), ({ index, 0: word }) => {
    const assignment = readAssignment(text, nameAround(text, from + index + word.length - 1));
    if (!assignment || assignment.inSentence) return [];
    const { name: other, value, writing, operator } = assignment;
    const ending = couple.account.exec(squeeze(other));
    const isCouple =
      ending !== null &&
      squeeze(other).slice(0, ending.index) === headOf(own, couple, ending[0]) &&
      (writing === "quoted") === isQuoted &&
      (named === undefined || operator === named.operator) &&
      couple.isName(value) &&
      isOneBlock(text, assignment.span, span);
    return isCouple ? [{ title: couple.titleOf(ending[0]), name: value, span: assignment.span }] : [];
  });
  return nearest(found.flat(), span);
}

/** What stands before a secret's name ends: of `clientSecret` nothing, if its id is a `clientId`. */
function headOf(own: string, { secret }: Couple, ending: string): string {
  const head = own.replace(secret, "");
  const kind = ending.replace(/id$/, "");
  return kind !== "" && ending !== kind && head.endsWith(kind) ? head.slice(0, -kind.length) : head;
}

const squeeze = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");

function isOneBlock(text: string, one: Span, other: Span): boolean {
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return !BLOCK_END.test(between) && between.split("\n").length <= MOST_LINES;
}
