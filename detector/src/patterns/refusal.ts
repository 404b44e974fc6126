// Why the engine refuses a pattern, in words for whoever wrote it. Its own messages quote the pattern, and a
// pattern may be a key that somebody wants to have found: of it, these sentences hold two characters at most.
import { RE2JSSyntaxException } from "re2js";

const LOOK_AROUND = "look-around is not part of RE2 syntax";

/** What people bring from other engines, by how it begins. */
const FOREIGN: readonly (readonly [begins: RegExp, reason: string])[] = [
  [/^\(\?<?[=!]/, LOOK_AROUND],
  [/^\(\?>/, "atomic groups are not part of RE2 syntax"],
  [/^\(\?#/, "comments are not part of RE2 syntax"],
  [/^\(\?/, "a group that begins with `(?` is unfinished, or not part of RE2 syntax"],
  [/^\\(?:[1-9]|k)/, "back-references are not part of RE2 syntax"],
  [/^[*+?}]{2}/, "a repetition is repeated; possessive ones, such as `a++`, are not part of RE2 syntax"],
  [/^\{/, "a repetition counts to more than 1,000, or from more to less"],
];
const UNKNOWN_ESCAPE = /^\\[A-Za-z]$/;

/** The reason, as the end of a sentence that begins with "the pattern is refused:". */
export function refusalOf(error: unknown): string {
  if (!(error instanceof RE2JSSyntaxException)) return "it cannot be compiled";
  const place = error.getPattern() ?? "";
  const known = FOREIGN.find(([begins]) => begins.test(place));
  // a parenthesis that is missing is told with the whole pattern
  if (known && !error.getDescription().startsWith("missing")) return known[1];
  if (UNKNOWN_ESCAPE.test(place)) return `the escape \`${place}\` is not part of RE2 syntax`;
  return error.getDescription();
}
