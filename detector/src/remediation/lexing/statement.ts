// The statement around a place, as far as it stands before it.
import type { Lexed } from "./lex.js";

/** How far back a statement is looked at, in characters. */
const REACH = 1500;

/** What a statement holds before an offset; its literals and comments are blank, so that what is tested is code. */
export function statementBefore(text: string, offset: number, { literals, comments }: Lexed): string {
  const from = Math.max(0, offset - REACH);
  let code = text.slice(from, offset);
  for (const { start, end } of [...comments, ...literals.map(({ span }) => span)]) {
    if (end <= from || start >= offset || end > offset) continue;
    const [first, last] = [Math.max(start, from) - from, end - from];
    code = code.slice(0, first) + " ".repeat(last - first) + code.slice(last);
  }
  return code.slice(Math.max(...[";", "{", "}"].map((end) => code.lastIndexOf(end))) + 1);
}
