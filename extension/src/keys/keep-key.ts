// A key from the code into the secret storage: the value is stored before the code changes, so that it is never lost.
import type { FileChange } from "@keystow/detector/remediation";
import { l10n, window, workspace } from "vscode";
import type { Findings } from "../diagnostics/findings.js";
import { findKey, type KeyArgument } from "../fixes/commands.js";
import { planFix } from "../fixes/plan-fix.js";
import { workspaceEdit } from "../fixes/workspace-edit.js";
import type { Scopes } from "../scope/scopes.js";
import type { KeyStore } from "./key-store.js";
import { describeKey } from "./stored-key.js";

/** Said once for each key that is kept: what the storage is, and what it is not. */
export const storageNote = (): string =>
  l10n.t(
    "Kept in this machine's secret storage. It is not synced and not backed up: keep the provider's copy or a .env.",
  );

export async function keepKey(key: KeyArgument, findings: Findings, scopes: Scopes, store: KeyStore): Promise<void> {
  const found = await findKey(key, findings);
  const fix = found && (await planFix(found.document, [found.finding], scopes));
  if (!fix) return;
  const { document, finding } = found;
  for (const { variable, span } of fix.plan.moved) {
    const part = finding.related?.find((one) => one.span.start === span.start) ?? finding;
    const about = describeKey(variable, { ...finding, title: part.title }, Date.now());
    const value = (await valueIn(fix.plan.changes, variable)) ?? part.secret;
    await store.put({ ...about, usedIn: [document.uri.toString()] }, value);
  }
  if (fix.plan.moved.length === 0 || !(await workspace.applyEdit(workspaceEdit(fix, document, "document")))) return;
  void window.showInformationMessage(`Keystow: ${storageNote()}`);
}

/** What the plan would write to `.env`: the value that a program gets, without the escapes of the code. */
async function valueIn(changes: readonly FileChange[], variable: string): Promise<string | undefined> {
  const { parseEnv } = await import("@keystow/detector/remediation");
  const entries = changes.flatMap(({ role, after }) => (role === "env" ? parseEnv(after).entries : []));
  return entries.findLast(({ name }) => name === variable)?.value;
}
