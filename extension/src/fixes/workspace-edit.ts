// A plan as one edit of the workspace, which one undo takes back.
import { createLocator } from "@keystow/detector";
import type { FileChange } from "@keystow/detector/remediation";
import { Position, Range, type TextDocument, Uri, WorkspaceEdit } from "vscode";
import type { PlannedFix } from "./plan-fix.js";

/** All that a plan changes; of the document alone, for values that go elsewhere than into a file; or of the others. */
export function workspaceEdit(
  { plan, top, path }: PlannedFix,
  document: TextDocument,
  which: "all" | "document" | "others" = "all",
): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const change of plan.changes) {
    const isDocument = change.path === path;
    if (which === (isDocument ? "others" : "document")) continue;
    addChange(edit, isDocument ? document.uri : Uri.joinPath(top, change.path), change);
  }
  return edit;
}

/** Adds what a plan does to one file. */
export function addChange(edit: WorkspaceEdit, uri: Uri, { before, after, edits }: FileChange): void {
  if (before === undefined) {
    edit.createFile(uri);
    edit.insert(uri, new Position(0, 0), after);
    return;
  }
  const locator = createLocator(before);
  const position = (offset: number) => {
    const { line, column } = locator.locate(offset);
    return new Position(line - 1, column - 1);
  };
  for (const { start, end, text } of edits) edit.replace(uri, new Range(position(start), position(end)), text);
}
