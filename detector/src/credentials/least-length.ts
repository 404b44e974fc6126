// How long a value has to be under its name.
import type { Assignment } from "./assignment.js";
import type { NameVerdict } from "./kinds.js";

/**
 * The least length of an unbroken word in a value, in characters: of a password, of a secret that people may choose, of a
 * token or key that programs make, and where the name is not sure.
 */
const LEAST = { password: 4, secret: 8, token: 12, key: 12, authorization: 12, unsure: 16 };
/** What breaks words: white space, quotes, angle brackets, parentheses, commas and semicolons. */
export const BREAKS = "\"'`<>(),;";
const WORDS = /[^\s"'`<>(),;]+/g;

/** `pass` before a word is a verb as well. */
const PASS = /^pass$/i;

/** The length of the longest word that a value under such a name has to hold, wherever it stands. */
export function leastWord({ kind, strength }: NameVerdict): number {
  return LEAST[strength === "strong" ? kind : "unsure"];
}

/** Whether a value is long enough for what its name promises, and for how it is given to it. */
export function isLongEnough(named: Assignment & NameVerdict): boolean {
  const { name, value, writing, operator, scheme, isInQuery } = named;
  const isJoined = operator === " " && !name.startsWith("-") && (writing !== "quoted" || PASS.test(name));
  const least = isInQuery || isJoined || operator === "-" ? LEAST.unsure : leastWord(named);
  const longest = Math.max(0, ...(value.match(WORDS) ?? []).map(({ length }) => length));
  return longest >= (scheme === undefined ? least : Math.max(least, LEAST.token));
}
