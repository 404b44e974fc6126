// A variable's name as a sentence may quote it.
import { showableName } from "../../context/credential-name.js";

/** The name, or a word for it where it may itself hold a secret. */
export const shownName = (name: string): string => showableName(name) ?? "a variable";

/** At most this many names are listed. */
const LISTED = 5;

/** `A, B and 3 more`. */
export function shownNames(names: readonly string[]): string {
  const shown = names.slice(0, LISTED).map(shownName);
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}
