// Stored keys on the clipboard.
import { l10n, window } from "vscode";
import type { Clipboard } from "./clipboard.js";
import type { KeyStore } from "./key-store.js";

export const copyKey = async (store: KeyStore, name: string, clipboard: Clipboard): Promise<void> =>
  copy(await store.value(name), name, clipboard);

/** The value before the last rotation: providers ask for it when it is revoked. */
export const copyOldKey = async (store: KeyStore, name: string, clipboard: Clipboard): Promise<void> =>
  copy(await store.oldValue(name), name, clipboard);

async function copy(value: string | undefined, name: string, clipboard: Clipboard): Promise<void> {
  if (value === undefined) {
    void window.showWarningMessage(
      l10n.t("Keystow: this machine's secret storage has no value for {0}. Add it again.", name),
    );
    return;
  }
  await clipboard.copy(value);
  window.setStatusBarMessage(l10n.t("Keystow: {0} is on the clipboard for 30 seconds", name), 5000);
}
