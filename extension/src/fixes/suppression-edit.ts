// Where the comment goes that accepts a finding. It may not import `vscode`.
import { commentSyntax, type Finding } from "@keystow/detector";
import type { TextEdit } from "@keystow/detector";

/** What ends a comment in one language or another, and what would begin a line of its own. */
const UNWRITABLE = /\*\/|--!?>|[\r\n\u2028\u2029]+/g;

/**
 * The edit that suppresses a finding with a reason: a comment behind its last line.
 *
 * @param path or a name
 * @returns `undefined` if the file has no comments
 */
export function suppressionEdit(
  text: string,
  { span }: Pick<Finding, "span">,
  reason: string,
  file: { readonly path: string; readonly languageId: string },
): TextEdit | undefined {
  const comment = commentSyntax(file.path, file.languageId);
  if (!comment) return undefined;
  const lineEnd = /[\r\n]/.exec(text.slice(span.end))?.index;
  const at = lineEnd === undefined ? text.length : span.end + lineEnd;
  const written = comment(`keystow-disable-line -- ${reason.replace(UNWRITABLE, " ").trim()}`);
  const gap = /\s$/.test(text.slice(0, at)) ? "" : " ";
  return { start: at, end: at, text: `${gap}${written}` };
}
