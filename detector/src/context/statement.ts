// The statement that a value stands in, as far as it can be told without parsing: back to a semicolon, a brace,
// or the end of a line that does not go on.
import type { Span } from "../finding.js";

/** How far back a statement is looked at, in characters. */
const REACH = 160;
const BOUNDARY = /[;{}]|(?<![(,=[+:])[ \t\r]*\n/;
const QUOTE_BEFORE = /["'`]$/;

/** Whether a quoted value follows one of the words in its statement: `connect("https://host", "value")`. */
export function quotedInStatement(text: string, span: Span, words: readonly string[]): boolean {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  if (!QUOTE_BEFORE.test(before) || text[span.end] !== before.at(-1)) return false;
  const statement = before.split(BOUNDARY).at(-1)?.toLowerCase() ?? "";
  // a list over several lines names one thing a line; the arguments of one call belong together
  const isOne = !statement.includes("\n") || statement.split("(").length > statement.split(")").length;
  return isOne && words.some((word) => statement.includes(word));
}
