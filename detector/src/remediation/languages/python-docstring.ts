// Texts that stand where Python keeps documentation: https://peps.python.org/pep-0257/. One that were put together from
// variables would be none, and that of a module would be so before anything is imported.
import type { Lexed, Literal } from "../lexing/lex.js";
import { lineEnd, lineStart } from "../lexing/line.js";

/** A line that ends what a docstring follows: of a signature over lines, it is the closing bracket's. */
const HEADER = /^\s*(?:(?:async\s{1,20}def|def|class)\s|\))/;
const NOTHING = /^\s*(?:#|$)/;

/** Whether a literal is a module's, a class's or a function's docstring. */
export function isDocstring(text: string, { span }: Literal, { comments }: Lexed): boolean {
  const isAlone =
    text
      .slice(lineStart(text, span.start), span.start)
      .replace(/^\uFEFF/, "")
      .trim() === "" && NOTHING.test(text.slice(span.end, lineEnd(text, span.end)));
  if (!isAlone) return false;
  for (let end = lineStart(text, span.start) - 1; end > 0;) {
    const start = lineStart(text, end);
    const line = text.slice(start, end);
    if (!NOTHING.test(line)) return HEADER.test(line) && codeEnd(text, { start, end }, comments).endsWith(":");
    end = start - 1;
  }
  return true;
}

/** A line's code, without the comment behind it. */
function codeEnd(text: string, line: { start: number; end: number }, comments: Lexed["comments"]): string {
  const comment = comments.find(({ start }) => line.start <= start && start < line.end);
  return text.slice(line.start, comment?.start ?? line.end).trimEnd();
}
