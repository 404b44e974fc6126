// Whether a value is text. In code a bare word is an expression, and an expression is no hard-coded key;
// in data files, shells, comments and inside longer strings it is text without quotes of its own.
import type { Span } from "../finding.js";
import type { SourceContext } from "../source.js";
import type { AssignedName } from "./assigned-name.js";
import { allowsBareValues } from "./syntax.js";

/** How much of the line is looked at on each side. */
const REACH = 200;
const COMMENT = /(?:^|\s)(?:\/\/|#|\*|--|<!--|\/\*|;)\s|^\s*\/\//;

/** Whether the value at a span is written as text there. */
export function isLiteral(text: string, span: Span, assigned: AssignedName, context: SourceContext): boolean {
  if (assigned.quoted || assigned.scheme !== undefined || allowsBareValues(context)) return true;
  const before =
    text
      .slice(Math.max(0, span.start - REACH), span.start)
      .split(/[\r\n]/)
      .at(-1) ?? "";
  const after = text.slice(span.end, span.end + REACH).split(/[\r\n]/, 1)[0] ?? "";
  return (
    COMMENT.test(before) ||
    ['"', "'", "`"].some((quote) => before.split(quote).length % 2 === 0 && after.includes(quote))
  );
}
