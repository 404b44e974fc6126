// A stored key into the workspace's `.env`, with its template and .gitignore: the same changes as when it is moved there.
import { l10n, window, workspace } from "vscode";
import { gatherProject } from "../project/gather-project.js";
import type { Scopes } from "../scope/scopes.js";
import type { KeyStore } from "./key-store.js";
import { mayReplace } from "./may-replace.js";
import { writeChanges } from "./write-changes.js";

export async function writeToEnv(store: KeyStore, name: string, scopes: Scopes, replace?: boolean): Promise<void> {
  const refused = await written(store, name, scopes, replace);
  if (refused !== undefined) void window.showWarningMessage(l10n.t("Keystow: {0} is not written: {1}.", name, refused));
}

/** Why it is not, as half a sentence. */
async function written(store: KeyStore, name: string, scopes: Scopes, replace?: boolean): Promise<string | undefined> {
  const inFront = window.activeTextEditor?.document.uri;
  const folder = (inFront && workspace.getWorkspaceFolder(inFront)) ?? workspace.workspaceFolders?.[0];
  const value = await store.value(name);
  if (!folder) return l10n.t("no folder is open");
  if (!workspace.isTrusted) return l10n.t("in restricted mode nothing is");
  if (value === undefined) return l10n.t("this machine's secret storage has no value for it");
  const planner = await import("@keystow/detector/remediation");
  const scope = await scopes.ofFolder(folder.uri);
  const project = await gatherProject(".env", scope, new Map(), planner);
  const file = project.envFile ?? planner.envFileFor(".env", "unknown", project);
  const before = project.envFiles.find(({ path }) => path === file)?.text;
  if (!(await mayReplace(file, before, [{ name, value }], replace))) return undefined;
  const stored = planner.storeEntries([{ file, name, value }], project);
  if ("refused" in stored) return stored.refused;
  if (!(await writeChanges(scope.top, stored.changes))) return l10n.t("the editor could not write its files");
  if (stored.untrack.includes(file)) {
    void window.showWarningMessage(
      l10n.t("Keystow: git tracks {0}, so the key would be committed with it: run git rm --cached {0}", file),
    );
  }
  return undefined;
}
