// How long a value has to be under its name.
import type { Assignment } from "./assignment.js";
import type { NameVerdict } from "./kinds.js";

/** Values under names that are not sure hold a word of so many characters. */
export const LONG_RUN = 16;
const RUN = /[^\s"'`<>(),;]{16}/;

/** The least that a password, another credential, and one behind a scheme has, in characters. */
const PASSWORD = 4;
const OTHER = 6;
const WITH_SCHEME = 12;

/** Whether a value is long enough for what its name promises. */
export function isLongEnough(named: Assignment & NameVerdict): boolean {
  const { value, kind, strength, writing, scheme, isInQuery } = named;
  if (strength !== "strong" || isInQuery || (writing === "spaced" && !named.name.startsWith("-")))
    return RUN.test(value);
  return value.length >= (kind === "password" ? PASSWORD : scheme === undefined ? OTHER : WITH_SCHEME);
}
