// A stored key into the workspace's `.env`, with its template and .gitignore: the same changes as when it is moved there.
import { l10n, Uri, window, workspace, WorkspaceEdit } from "vscode";
import { addChange } from "../fixes/workspace-edit.js";
import { gatherProject } from "../project/gather-project.js";
import type { Scopes } from "../scope/scopes.js";
import type { KeyStore } from "./key-store.js";

export async function writeToEnv(store: KeyStore, name: string, scopes: Scopes): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  const value = await store.value(name);
  const refuse = (reason: string) =>
    void window.showWarningMessage(l10n.t("Keystow: {0} is not written: {1}.", name, reason));
  if (!folder) {
    refuse(l10n.t("no folder is open"));
    return;
  }
  if (!workspace.isTrusted) {
    refuse(l10n.t("in restricted mode nothing is"));
    return;
  }
  if (value === undefined) {
    refuse(l10n.t("this machine's secret storage has no value for it"));
    return;
  }
  const planner = await import("@keystow/detector/remediation");
  const scope = await scopes.ofFolder(folder.uri);
  const project = await gatherProject(".env", scope, new Map(), planner);
  const file = project.envFile ?? planner.envFileFor(".env", "unknown", project);
  const stored = planner.storeEntries([{ file, name, value }], project);
  if ("refused" in stored) {
    refuse(stored.refused);
    return;
  }
  const edit = new WorkspaceEdit();
  for (const change of stored.changes) addChange(edit, Uri.joinPath(scope.top, change.path), change);
  if (!(await workspace.applyEdit(edit))) return;
  for (const [uri] of edit.entries()) await (await workspace.openTextDocument(uri)).save();
}
