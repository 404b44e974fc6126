// A plan as one edit of the workspace, which one undo takes back; applied only to the texts that it was made for.
import { createLocator } from "@keystow/detector";
import type { FileChange } from "@keystow/detector/remediation";
import { l10n, Position, Range, type TextDocument, Uri, window, workspace, WorkspaceEdit } from "vscode";
import { isSameText } from "../project/same-text.js";
import { exists, readText } from "../scope/text-files.js";
import type { PlannedFix } from "./plan-fix.js";

/** All that a plan changes; of the document alone, for values that go elsewhere than into a file; or of the others. */
type Which = "all" | "document" | "others";

export function workspaceEdit(fix: PlannedFix, document: TextDocument, which: Which = "all"): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { uri, change } of changesOf(fix, document, which)) addChange(edit, uri, change);
  return edit;
}

function changesOf({ plan, top, path }: PlannedFix, document: TextDocument, which: Which) {
  return plan.changes
    .map((change) => ({ change, isDocument: change.path === path }))
    .filter(({ isDocument }) => which !== (isDocument ? "others" : "document"))
    .map(({ change, isDocument }) => ({ change, uri: isDocument ? document.uri : Uri.joinPath(top, change.path) }));
}

/**
 * Whether all that a plan changes still is what it was planned for: an edit says where, and a text may have moved on
 * while files were read, a storage was unlocked or a menu stood open. Says so if it is not.
 */
export async function isCurrent(fix: PlannedFix, document: TextDocument, which: Which = "all"): Promise<boolean> {
  const changes = changesOf(fix, document, which);
  const isSame = async ({ uri, change }: (typeof changes)[number]) =>
    uri === document.uri || (await isStill(uri, change.before));
  const others = await Promise.all(changes.map(isSame));
  const code = changes.find(({ uri }) => uri === document.uri)?.change;
  // asked last, so that nobody types in between
  if (others.every(Boolean) && (!code || isSameText(document.getText(), code.before))) return true;
  void window.showWarningMessage(l10n.t("Keystow: a file has changed meanwhile, so nothing was written. Try again."));
  return false;
}

/** Applies a plan to the texts that it was made for; tells if that could not be done. */
export async function applyFix(fix: PlannedFix, document: TextDocument, which: Which = "all"): Promise<boolean> {
  if (!(await isCurrent(fix, document, which))) return false;
  if (await workspace.applyEdit(workspaceEdit(fix, document, which))) return true;
  void window.showWarningMessage(
    l10n.t("Keystow: the editor could not write the files, and the key stays where it is."),
  );
  return false;
}

/** Whether a file is what a change was planned for. One that was not there may be open all the same, from before it went. */
export async function isStill(uri: Uri, before: string | undefined): Promise<boolean> {
  return before === undefined ? !(await exists(uri)) : isSameText(await readText(uri), before);
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
