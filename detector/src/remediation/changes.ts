// What a plan does to files.
import type { TextEdit } from "../scans/document-scan.js";

/** A file that the plan changes. */
export interface FileChange {
  readonly path: string;
  readonly role: "code" | "env" | "template" | "ignore";
  /** `undefined` for a file that there is not yet. */
  readonly before: string | undefined;
  readonly after: string;
  /** The same as edits of `before`, in the order in which they stand. */
  readonly edits: readonly TextEdit[];
}

/** A text after edits, which do not overlap and come in the order in which they stand. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: inserted } of edits) {
    result += text.slice(at, start) + inserted;
    at = end;
  }
  return result + text.slice(at);
}
