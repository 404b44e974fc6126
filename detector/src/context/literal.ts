// Whether a value is text. In code a bare word is an expression, and an expression is no hard-coded key;
// in data files, shells, comments and inside longer strings it is text without quotes of its own.
import type { Span } from "../finding.js";
import type { SourceContext } from "../source.js";
import type { AssignedName } from "./assigned-name.js";
import { allowsBareValues, isSourceMap } from "./syntax.js";

/** How much of the line is looked at on each side. */
const REACH = 200;
const COMMENT = /(?:^|\s)(?:\/\/|#|\*|--|<!--|\/\*|;)\s|^\s*\/\//;

/** Whether the value at a span is written as text there. */
export function isLiteral(text: string, span: Span, assigned: AssignedName, context: SourceContext): boolean {
  if (assigned.quoted || assigned.scheme !== undefined || allowsBareValues(context)) return true;
  const lines = text.slice(Math.max(0, span.start - REACH), span.start).split(/[\r\n]/);
  // of a longer line, and of a source map, nobody knows which quote opens and which closes
  if ((lines.length === 1 && span.start > REACH) || isSourceMap(context)) return false;
  const before = lines.at(-1) ?? "";
  const after = text.slice(span.end, span.end + REACH).split(/[\r\n]/, 1)[0] ?? "";
  return (
    COMMENT.test(before) ||
    ['"', "'", "`"].some((quote) => before.split(quote).length % 2 === 0 && after.includes(quote)) ||
    isInBlock(text, span.start)
  );
}

/** How far above a string over several lines may begin. */
export const BLOCK_REACH = 1000;
/** What such a string begins with, at the end of its line. */
const OPENING = /(?:[([{=,:>]|\breturn|\b[a-z])\s{0,4}(?:"""|'''|`)[ \t]{0,8}\\?\r?\n$/;

/** Whether the last quote above a place opens a string over several lines: a raw string of Go, a text block. */
function isInBlock(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BLOCK_REACH), at);
  return ["`", '"""', "'''"].some((quote) => {
    const lineEnd = before.indexOf("\n", before.lastIndexOf(quote));
    return (
      lineEnd !== -1 && OPENING.test(before.slice(Math.max(0, lineEnd - 40), lineEnd + 1)) && before.includes(quote)
    );
  });
}
