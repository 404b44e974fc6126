// Keys of a `.env` into the secret storage. The file stays as it is, unless its lines are said to go.
import { createDetector } from "@keystow/detector";
import { l10n, Range, type Uri, window, workspace, WorkspaceEdit } from "vscode";
import { readText } from "../scope/text-files.js";
import { facts, sentences } from "../words/joined.js";
import { storageNote } from "./add-key.js";
import { type ImportItem, importItems, withoutEntries } from "./env-import.js";
import { pickEnvFile } from "./pick-env-file.js";
import type { KeyStore } from "./key-store.js";
import { isName } from "./names.js";
import { describeKey, titleWords } from "./stored-key.js";

/** The answers that take the place of prompts. */
export interface ImportAnswers {
  /** The variables that are imported. */
  readonly names?: readonly string[];
  /** Whether keys of the same names are replaced. */
  readonly replace?: boolean;
  /** Whether the lines are taken out of the file. */
  readonly removeLines?: boolean;
}

export async function importEnv(store: KeyStore, given?: Uri, answers: ImportAnswers = {}): Promise<void> {
  const planner = await import("@keystow/detector/remediation");
  const file = given ?? (await pickEnvFile(planner.isEnvFile));
  const text = file && (await readText(file));
  if (!file || text === undefined) return;
  const items = importItems(text, planner.parseEnv(text), createDetector(), isName);
  const chosen = await choose(items, file, answers.names);
  const wanted = chosen && (await withoutTaken(store, chosen, answers.replace));
  if (!wanted || wanted.length === 0) return;
  const now = Date.now();
  for (const { name, value, about } of wanted) await store.put(describeKey(name, about ?? {}, now), value);
  if (await mayRemove(file, wanted.length, answers.removeLines)) await removeLines(file, wanted, store);
}

async function choose(
  items: readonly ImportItem[],
  file: Uri,
  names?: readonly string[],
): Promise<readonly ImportItem[] | undefined> {
  if (names) return items.filter(({ name }) => names.includes(name));
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t("Keystow: {0} has no values.", workspace.asRelativePath(file)));
    return undefined;
  }
  const picked = await window.showQuickPick(
    items.map((item) => ({ label: item.name, description: whatIs(item), picked: item.isCredential, item })),
    { canPickMany: true, title: l10n.t("Keys of {0} for the secret storage", workspace.asRelativePath(file)) },
  );
  return picked?.map(({ item }) => item);
}

function whatIs({ about, isCredential }: ImportItem): string {
  if (about) return titleWords(about, l10n.t);
  return isCredential ? l10n.t("a credential") : "";
}

/** Keys that are stored with another value are replaced only if that is said. */
async function withoutTaken(
  store: KeyStore,
  items: readonly ImportItem[],
  replace?: boolean,
): Promise<readonly ImportItem[] | undefined> {
  const stored = await Promise.all(items.map(async ({ name }) => store.value(name)));
  const taken = items.filter(({ value }, index) => stored[index] !== undefined && stored[index] !== value);
  if (taken.length === 0 || replace === true) return items;
  const free = items.filter((item) => !taken.includes(item));
  if (replace === false) return free;
  const yes = { title: l10n.t("Replace Them"), items };
  const no = { title: l10n.t("Keep the Stored Ones"), items: free };
  const names = taken.map(({ name }) => name);
  const message = l10n.t("{0} are stored already, with other values.", facts(names, l10n.t));
  return (await window.showWarningMessage(message, { modal: true }, yes, no))?.items;
}

async function mayRemove(file: Uri, count: number, answer?: boolean): Promise<boolean> {
  if (!workspace.isTrusted) return false;
  if (answer !== undefined) return answer;
  const remove = l10n.t("Remove the Lines");
  const path = workspace.asRelativePath(file);
  const stored =
    count === 1
      ? l10n.t("Keystow: 1 key is stored, and its line is still in {0}.", path)
      : l10n.t("Keystow: {0} keys are stored, and their lines are still in {1}.", count, path);
  const message = sentences([stored, storageNote()], l10n.t);
  return (await window.showInformationMessage(message, remove, l10n.t("Leave the File"))) === remove;
}

/** The question may have stood for hours: what goes is what the storage has now, and of the text as it is now. */
async function removeLines(file: Uri, items: readonly ImportItem[], store: KeyStore): Promise<void> {
  const stored = await Promise.all(items.map(async ({ name }) => [name, await store.value(name)] as const));
  const kept = new Map(stored.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  const { parseEnv } = await import("@keystow/detector/remediation");
  const document = await workspace.openTextDocument(file);
  const text = document.getText();
  const edits = withoutEntries(text, parseEnv(text), kept);
  const edit = new WorkspaceEdit();
  for (const { start, end } of edits)
    edit.delete(file, new Range(document.positionAt(start), document.positionAt(end)));
  if (await workspace.applyEdit(edit)) await document.save();
  const left = parseEnv(document.getText()).entries.filter(({ name }) => items.some((item) => item.name === name));
  if (left.length > 0) tellLeft(file, [...new Set(left.map(({ name }) => name))]);
}

function tellLeft(file: Uri, names: readonly string[]): void {
  const path = workspace.asRelativePath(file);
  void window.showInformationMessage(
    l10n.t("Keystow: {0} stays in {1}: it has a value there that is not stored.", names.join(", "), path),
  );
}
