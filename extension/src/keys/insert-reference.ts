// A reference to a stored key at the cursor, in the syntax of the place; with the import that it needs.
import type { PlannedReference } from "@keystow/detector/remediation";
import { l10n, Range, type TextEditor, window, workspace, WorkspaceEdit } from "vscode";
import { placeOf } from "../fixes/plan-fix.js";
import { gatherProject } from "../project/gather-project.js";
import type { Scopes } from "../scope/scopes.js";
import { byKeystow } from "../words/joined.js";
import type { KeyStore } from "./key-store.js";

export async function insertReference(store: KeyStore, name: string, scopes: Scopes): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) {
    void window.showInformationMessage(l10n.t("Keystow: put the cursor where the reference belongs, then try again."));
    return;
  }
  const planned = await plan(editor, name, scopes);
  const edit = "refused" in planned ? await bareName(editor, name, planned.refused) : editOf(editor, planned);
  if (!edit || !(await workspace.applyEdit(edit))) return;
  await store.noteUse(name, editor.document.uri.toString());
  if ("notes" in planned && planned.notes.length > 0)
    void window.showInformationMessage(byKeystow(planned.notes.join(" "), l10n.t));
}

async function plan(
  editor: TextEditor,
  name: string,
  scopes: Scopes,
): Promise<PlannedReference | { readonly refused: string }> {
  const { document } = editor;
  const planner = await import("@keystow/detector/remediation");
  const place = await placeOf(document, scopes);
  const path = place?.path ?? document.uri.path.slice(document.uri.path.lastIndexOf("/") + 1);
  const scope = place?.scope ?? (await scopes.of(document));
  const project = await gatherProject(path, scope, new Map(), planner);
  const source = { text: document.getText(), path, languageId: document.languageId };
  // asked now: people may have typed meanwhile
  const { selection } = editor;
  const replaced = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  return planner.planReference(source, replaced, name, project);
}

function editOf({ document }: TextEditor, { edits }: PlannedReference): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { start, end, text } of edits)
    edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
  return edit;
}

/** Where there is no reference, the name by itself can still be wanted: in prose, in a template of one's own. */
async function bareName(editor: TextEditor, name: string, reason: string): Promise<WorkspaceEdit | undefined> {
  const { document } = editor;
  const insert = l10n.t("Insert the Name Alone");
  const message = l10n.t("Keystow: no reference to {0} can stand here: {1}.", name, reason);
  const isProse = document.languageId === "plaintext";
  if (!isProse && (await window.showWarningMessage(message, insert)) !== insert) return undefined;
  const edit = new WorkspaceEdit();
  // where the cursor is by now: the question does not stop anybody from typing
  edit.replace(document.uri, editor.selection, name);
  return edit;
}
