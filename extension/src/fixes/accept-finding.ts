// A finding into the baseline: the file becomes what `keystow baseline update` would make of it.
import { accept, type BaselineEntry, entryOf, type Finding, parseBaseline, writeBaseline } from "@keystow/detector";
import { l10n, Position, Range, type TextDocument, Uri, window, workspace, WorkspaceEdit } from "vscode";
import type { Findings } from "../diagnostics/findings.js";
import { fileOf } from "../scope/file-of.js";
import { isThere } from "../scope/folder-baseline.js";
import type { FolderScope } from "../scope/folder-scope.js";
import { pathInside } from "../scope/paths.js";
import type { Scopes } from "../scope/scopes.js";
import { byKeystow } from "../words/joined.js";
import { findKey, type KeyArgument } from "./commands.js";
import { restricted } from "./refusal.js";

/** The baseline for a document, and the document's path from its folder. */
interface AcceptPlace {
  readonly uri: Uri;
  readonly path: string;
}

/** Where findings of a document are accepted, or why they cannot be; `undefined` if it is in no folder. */
export function acceptPlace(
  document: TextDocument,
  { baseline }: FolderScope,
): AcceptPlace | { readonly disabled: string } | undefined {
  const path = baseline && pathInside(Uri.joinPath(baseline.uri, ".."), fileOf(document));
  if (!baseline || path === undefined) return undefined;
  if (!workspace.isTrusted) return restricted();
  return baseline.problem === undefined ? { uri: baseline.uri, path } : { disabled: baseline.problem };
}

/** Accepts a finding, and saves the baseline. */
export async function acceptFinding(key: KeyArgument, findings: Findings, scopes: Scopes): Promise<void> {
  const found = await findKey(key, findings);
  if (!found) return;
  const scope = await scopes.of(found.document);
  const place = acceptPlace(found.document, scope);
  if (!place || "disabled" in place) return;
  const { uri, path } = place;
  if (scope.detector.redact(path) !== path) {
    void window.showWarningMessage(l10n.t("Keystow: the path of this file holds a key: rename it first."));
    return;
  }
  const edit = await acceptEdit(uri, entryOf(found.finding, path));
  if (edit && (await workspace.applyEdit(edit))) await (await workspace.openTextDocument(uri)).save();
}

async function acceptEdit(uri: Uri, entry: BaselineEntry): Promise<WorkspaceEdit | undefined> {
  const edit = new WorkspaceEdit();
  if (!(await isThere(uri))) {
    edit.createFile(uri);
    edit.insert(uri, new Position(0, 0), writeBaseline([entry]));
    return edit;
  }
  // unsaved changes count: they would be saved with it
  const document = await workspace.openTextDocument(uri);
  const { version } = document;
  const text = document.getText();
  const parsed = parseBaseline(text);
  if ("problem" in parsed) {
    const { line, message } = parsed.problem;
    const place = `${uri.path.slice(uri.path.lastIndexOf("/") + 1)}${line === undefined ? "" : `:${line}`}`;
    void window.showWarningMessage(byKeystow(`${place}: ${message}.`, l10n.t));
    return undefined;
  }
  const there = await presentPaths(uri, parsed.entries, entry);
  // all of the text is replaced: it has to be the one that was read
  if (document.version !== version) return acceptEdit(uri, entry);
  const { entries } = accept(parsed.entries, { found: [entry], isThere: (path) => there.has(path) });
  edit.replace(uri, new Range(document.positionAt(0), document.positionAt(text.length)), writeBaseline(entries));
  return edit;
}

/** Of the files in which the same key is accepted, those that are there. */
async function presentPaths(
  uri: Uri,
  entries: readonly BaselineEntry[],
  { fingerprint }: Pick<Finding, "fingerprint">,
): Promise<ReadonlySet<string>> {
  const paths = entries.filter((one) => one.fingerprint === fingerprint).map(({ path }) => path);
  const looked = await Promise.all(paths.map(async (path) => (await isThere(Uri.joinPath(uri, "..", path))) && path));
  return new Set(looked.filter((path) => path !== false));
}
