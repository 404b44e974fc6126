// Reads the assignment at a credential's word: the name that the word belongs to, what connects it to a value, and the
// value. Everything is looked for within bounded distances, so the cost does not depend on the text's size.
import type { Span } from "../finding.js";
import type { Assignment } from "./assignment.js";
import { CONNECTORS } from "./connectors.js";
import { isNamePart, LONGEST_NAME, nameLength } from "./name-part.js";
import { readValue } from "./read-value.js";

/** How much before a name is looked at, in characters. */
const BEFORE = 60;
const QUOTE = /["'`\\]/;
/** `/forgot-password` and `Test::Pass` are places, and not names; `//password` is one in a comment. */
const PATH = /(?:^|[^/])\/$|["']\w{1,40}(?:::\w{1,40}){0,4}::$/;
const FIRST_ARGUMENT =
  /(?:[({]|\([\w.]{1,30},|(?:\(|\b(?:buildConfigField|resValue)\s)["'][\w. ]{1,20}["']\s?,)\s{0,20}\\{0,2}["'`]$/;
const FIRST_OF_TUPLE = /\{\s{0,4}$/;

/** The assignment to a name, if a value is given to it there. */
export function readAssignment(text: string, { start, end }: Span): Assignment | undefined {
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (PATH.test(before)) return undefined;
  for (const { expression, behind, operator = "", spaced = false } of CONNECTORS) {
    // a flag is told by its dashes; a name that stands after white space alone is none
    if (operator === "" && behind && !name.startsWith("-")) continue;
    expression.lastIndex = end;
    const match = expression.exec(text);
    if (!match || (behind && !behind.test(before))) continue;
    const value = readValue(text, expression.lastIndex);
    if (!value || (value.writing === "bare" && isBelow(match[0]))) continue;
    const { operator: written } = match.groups ?? {};
    // behind a comma stands another argument, unless the name is the first one itself: `set("API_KEY", "VALUE")`
    if (written === "," && !isFirst(before, text.charAt(end))) continue;
    return {
      name,
      operator: (written ?? operator).trim() || " ",
      isInQuery: /[?&]$/.test(before),
      ...value,
      writing: value.writing === "bare" && spaced ? "spaced" : value.writing,
    };
  }
  return undefined;
}

const isFirst = (before: string, behind: string) =>
  QUOTE.test(behind) ? FIRST_ARGUMENT.test(before) : FIRST_OF_TUPLE.test(before);

/** Whether a value without quotes stands on the next line, where it belongs to the name as an item or inside a tag only. */
const isBelow = (connector: string) =>
  /[\r\n]/.test(connector) && !/-\s{1,4}$|>\s{0,40}$|[|>][-+]?\s{1,40}$|value\W{1,8}$/i.test(connector);

/** The name around a character: letters, digits, and what joins them. */
export function nameAround(text: string, at: number): Span {
  let start = at;
  while (start > at - LONGEST_NAME && start > 0 && isNamePart(text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < at + LONGEST_NAME && end < text.length && isNamePart(text.charCodeAt(end))) end++;
  return { start, end: at + nameLength(text.slice(at, end)) };
}
