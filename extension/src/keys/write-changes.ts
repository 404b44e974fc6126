// Changes of files as one edit, saved at once: a value that is in no file yet is one crash away from lost.
import type { FileChange } from "@keystow/detector/remediation";
import { Uri, workspace, WorkspaceEdit } from "vscode";
import { addChange, isStill } from "../fixes/workspace-edit.js";

/**
 * Writes changes to files that are still what the changes were planned for.
 *
 * @param top the folder that the paths are relative to
 * @returns whether all is written; where it is not, nothing is, or what is open and unsaved shows what is left
 */
export async function writeChanges(top: Uri, changes: readonly FileChange[]): Promise<boolean> {
  const edit = new WorkspaceEdit();
  for (const change of changes) {
    const uri = Uri.joinPath(top, change.path);
    // a question may have stood open since
    if (!(await isStill(uri, change.before))) return false;
    addChange(edit, uri, change);
  }
  if (!(await workspace.applyEdit(edit))) return false;
  const saved: boolean[] = [];
  for (const [uri] of edit.entries()) {
    const document = await workspace.openTextDocument(uri);
    saved.push(!document.isDirty || (await document.save()));
  }
  return saved.every(Boolean);
}
