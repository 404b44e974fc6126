// Stored keys on the clipboard, for a short time.
import { env, l10n, window } from "vscode";
import type { KeyStore } from "./key-store.js";

/** How long a copied key stays on the clipboard, in milliseconds. */
const CLIPBOARD_TIME = 30_000;

export const copyKey = async (store: KeyStore, name: string): Promise<void> => copy(await store.value(name), name);

/** The value before the last rotation: providers ask for it when it is revoked. */
export const copyOldKey = async (store: KeyStore, name: string): Promise<void> =>
  copy(await store.oldValue(name), name);

async function copy(value: string | undefined, name: string): Promise<void> {
  if (value === undefined) {
    void window.showWarningMessage(
      l10n.t("Keystow: this machine's secret storage has no value for {0}. Add it again.", name),
    );
    return;
  }
  await env.clipboard.writeText(value);
  setTimeout(() => void clearClipboard(value), CLIPBOARD_TIME);
  window.setStatusBarMessage(l10n.t("Keystow: {0} is on the clipboard for 30 seconds", name), 5000);
}

/** Only if nothing else was copied since. */
async function clearClipboard(value: string): Promise<void> {
  if ((await env.clipboard.readText()) === value) await env.clipboard.writeText("");
}
