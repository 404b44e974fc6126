// A key from the code into the secret storage: the value is stored and read back before the code changes, so that it is
// never lost.
import type { FileChange } from "@keystow/detector/remediation";
import { l10n, window } from "vscode";
import type { Findings } from "../diagnostics/findings.js";
import { findKey, type KeyArgument } from "../fixes/commands.js";
import { planFix } from "../fixes/plan-fix.js";
import { tellRefusal, unmovable } from "../fixes/refusal.js";
import { applyFix } from "../fixes/workspace-edit.js";
import type { Scopes } from "../scope/scopes.js";
import { byKeystow } from "../words/joined.js";
import { storageNote } from "./add-key.js";
import type { KeyStore } from "./key-store.js";
import { mayForgetOld } from "./may-forget-old.js";
import { describeKey, type StoredKey } from "./stored-key.js";
import { telling } from "./telling.js";

export async function keepKey(key: KeyArgument, findings: Findings, scopes: Scopes, store: KeyStore): Promise<void> {
  const found = await findKey(key, findings);
  const fix = found && (await planFix(found.document, [found.finding], scopes));
  if (found && (!fix || fix.plan.moved.length === 0)) tellRefusal(unmovable(fix).disabled);
  if (!found || !fix || fix.plan.moved.length === 0) return;
  const { document, finding } = found;
  const isKept = await telling(async () => {
    for (const { variable, span } of fix.plan.moved) {
      const part = finding.related?.find((one) => one.span.start === span.start) ?? finding;
      const about = describeKey(variable, { ...finding, title: part.title }, Date.now());
      const value = (await valueIn(fix.plan.changes, variable)) ?? part.secret;
      if (!(await keep(store, about, value))) return false;
      await store.noteUse(variable, document.uri.toString());
    }
    return true;
  });
  if (isKept !== true || !(await applyFix(fix, document, "document"))) return;
  void window.showInformationMessage(byKeystow(storageNote(), l10n.t));
}

/** Whether the key is in the storage now. Another key of its name is not lost: it becomes the old one. */
async function keep(store: KeyStore, key: StoredKey, value: string): Promise<boolean> {
  const stored = await store.value(key.name);
  if (stored === value) return true;
  if (stored === undefined) {
    await store.put(key, value);
    return true;
  }
  const yes = l10n.t("Store This One");
  const message = l10n.t("Another key is stored as {0}. Store this one, and keep that as the old key?", key.name);
  if ((await window.showWarningMessage(message, { modal: true }, yes)) !== yes) return false;
  const before = (await store.list()).find(({ name }) => name === key.name);
  if (before && !(await mayForgetOld(before))) return false;
  await store.rotate(key.name, value, Date.now());
  return true;
}

/** What the plan would write to `.env`: the value that a program gets, without the escapes of the code. */
async function valueIn(changes: readonly FileChange[], variable: string): Promise<string | undefined> {
  const { parseEnv } = await import("@keystow/detector/remediation");
  const entries = changes.flatMap(({ role, after }) => (role === "env" ? parseEnv(after).entries : []));
  return entries.findLast(({ name }) => name === variable)?.value;
}
