// The view of stored keys, kept up to date with what other windows do.
import { Disposable, EventEmitter, l10n, type SecretStorage, window } from "vscode";
import { isIndex, type KeyStore } from "./key-store.js";
import { createKeyTree } from "./key-tree.js";
import { isDue, type StoredKey } from "./stored-key.js";

export function showKeys(store: KeyStore, secrets: SecretStorage): Disposable {
  const changed = new EventEmitter<void>();
  const view = window.createTreeView<StoredKey>("keystow.keys", {
    treeDataProvider: createKeyTree(store, changed.event),
  });
  const showDue = async () => {
    const count = (await store.list()).filter((key) => isDue(key, Date.now())).length;
    view.badge = count === 0 ? undefined : { value: count, tooltip: l10n.t("{0} to rotate", count) };
  };
  return Disposable.from(
    changed,
    view,
    view.onDidChangeVisibility(() => void showDue()),
    secrets.onDidChange(({ key }) => {
      if (!isIndex(key)) return;
      changed.fire();
      void showDue();
    }),
  );
}
