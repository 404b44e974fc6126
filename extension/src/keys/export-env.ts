// Stored keys into a file in the format of `.env`, which is plain text: git is kept from it where there is git.
import { l10n, Uri, window, workspace } from "vscode";
import { gatherProject } from "../project/gather-project.js";
import { pathInside } from "../scope/paths.js";
import type { Scopes } from "../scope/scopes.js";
import { exists } from "../scope/text-files.js";
import type { KeyStore } from "./key-store.js";
import { mayReplace } from "./may-replace.js";
import { writeChanges } from "./write-changes.js";

/** The answers that take the place of prompts. */
export interface ExportAnswers {
  readonly names?: readonly string[];
  readonly file?: Uri;
  /** Whether other values of the same names are replaced. */
  readonly replace?: boolean;
}

export async function exportEnv(store: KeyStore, scopes: Scopes, answers: ExportAnswers = {}): Promise<void> {
  const refused = await exported(store, scopes, answers);
  if (refused !== undefined) void window.showWarningMessage(l10n.t("Keystow: nothing is exported: {0}.", refused));
}

/** Why nothing is, as half a sentence; `undefined` also if the person went away. */
async function exported(store: KeyStore, scopes: Scopes, answers: ExportAnswers): Promise<string | undefined> {
  if (!workspace.isTrusted) return l10n.t("in restricted mode nothing is written");
  const isGiven = answers.names !== undefined;
  const names = answers.names ?? (await pickNames(store));
  if (!names || names.length === 0) return undefined;
  const values = await Promise.all(names.map(async (name) => ({ name, value: await store.value(name) })));
  const gone = values.find(({ value }) => value === undefined);
  if (gone) return l10n.t("this machine's secret storage has no value for {0}", gone.name);
  if (!isGiven && !(await isSure(names.length))) return undefined;
  const file = answers.file ?? (await askForFile());
  if (!file) return undefined;
  const entries = values.flatMap(({ name, value }) => (value === undefined ? [] : [{ name, value }]));
  return write(file, entries, scopes, answers.replace);
}

async function write(
  file: Uri,
  entries: readonly { readonly name: string; readonly value: string }[],
  scopes: Scopes,
  replace?: boolean,
): Promise<string | undefined> {
  const planner = await import("@keystow/detector/remediation");
  const scope = await scopes.ofFolder(Uri.joinPath(file, ".."));
  const path = pathInside(scope.top, file);
  if (path === undefined || !planner.isEnvFile(path))
    return l10n.t("its name has to be .env, .env.something or something.env");
  const project = await gatherProject(path, scope, new Map(), planner);
  const before = project.envFiles.find((one) => one.path === path)?.text;
  if (!(await mayReplace(path, before, entries, replace))) return undefined;
  const stored = planner.storeEntries(
    entries.map((entry) => ({ ...entry, file: path })),
    project,
  );
  if ("refused" in stored) return stored.refused;
  if (stored.untrack.includes(path)) return l10n.t("git tracks {0}: what is in it would be committed", path);
  const isRepository = await exists(Uri.joinPath(scope.top, ".git"));
  // an export is no variable that the project reads: its template stays
  const changes = stored.changes.filter(({ role }) => role === "env" || (role === "ignore" && isRepository));
  return (await writeChanges(scope.top, changes)) ? undefined : l10n.t("the editor could not write {0}", path);
}

async function pickNames(store: KeyStore): Promise<readonly string[] | undefined> {
  const keys = await store.list();
  if (keys.length === 0) {
    void window.showInformationMessage(l10n.t("Keystow: no keys are stored."));
    return undefined;
  }
  const picked = await window.showQuickPick(
    keys.map(({ name, title }) => ({ label: name, description: title })),
    { canPickMany: true, title: l10n.t("Export which keys?") },
  );
  return picked?.map(({ label }) => label);
}

async function isSure(count: number): Promise<boolean> {
  const yes = l10n.t("Export");
  const message =
    count === 1
      ? l10n.t("Write 1 key into a file as plain text?")
      : l10n.t("Write {0} keys into a file as plain text?", count);
  const detail = l10n.t("Whoever can read the file can use them. In a git repository it is added to .gitignore.");
  return (await window.showWarningMessage(message, { modal: true, detail }, yes)) === yes;
}

function askForFile(): Thenable<Uri | undefined> {
  const [folder] = workspace.workspaceFolders ?? [];
  return window.showSaveDialog({
    title: l10n.t("Export keys"),
    saveLabel: l10n.t("Export"),
    ...(folder && { defaultUri: Uri.joinPath(folder.uri, "keys.env") }),
  });
}
