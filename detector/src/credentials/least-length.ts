// How long a value has to be under its name.
import type { Assignment } from "./assignment.js";
import type { NameVerdict } from "./kinds.js";

/** Values under names that are not sure hold a word of so many characters. */
export const LONG_RUN = 16;
const RUN = /[^\s"'`<>(),;]{16}/;

/** The least that a password, another credential, and one behind a scheme has, in characters. */
const PASSWORD = 4;
const OTHER = 8;
const WITH_SCHEME = 12;

/** `pass` before a word is a verb as well. */
const PASS = /^pass$/i;

/** Whether a value is long enough for what its name promises. */
export function isLongEnough(named: Assignment & NameVerdict): boolean {
  const { name, value, kind, strength, writing, operator, scheme, isInQuery } = named;
  const isJoined = operator === " " && !name.startsWith("-") && (writing !== "quoted" || PASS.test(name));
  if (strength !== "strong" || isInQuery || isJoined || operator === "-") return RUN.test(value);
  return value.length >= (kind === "password" ? PASSWORD : scheme === undefined ? OTHER : WITH_SCHEME);
}
