// The view of stored keys, kept up to date with what other windows do.
import { Disposable, EventEmitter, l10n, type SecretStorage, window } from "vscode";
import type { Terminals } from "../terminals/terminals.js";
import type { KeyNode } from "./key-nodes.js";
import { keyOfSecret, type KeyStore } from "./key-store.js";
import { createKeyTree } from "./key-tree.js";
import { StorageError } from "./secrets.js";
import { isIndex } from "./shared-index.js";
import { storageWords } from "./storage-words.js";
import { isPressing } from "./stored-key.js";

export function showKeys(store: KeyStore, secrets: SecretStorage, terminals: Terminals): Disposable {
  const changed = new EventEmitter<void>();
  const showError = (error?: unknown) => {
    view.message = error instanceof StorageError ? storageWords(error.failure, l10n.t) : "";
  };
  const view = window.createTreeView<KeyNode>("keystow.keys", {
    treeDataProvider: createKeyTree({
      store,
      isInTerminals: (name) => terminals.isIn(name),
      onDidChange: changed.event,
      onRead: showError,
    }),
  });
  const showDue = async () => {
    try {
      const count = (await store.list()).filter((key) => isPressing(key, Date.now())).length;
      view.badge = count === 0 ? undefined : { value: count, tooltip: l10n.t("{0} to rotate", count) };
    } catch (error) {
      showError(error);
    }
  };
  void showDue();
  return Disposable.from(
    changed,
    view,
    view.onDidChangeVisibility(() => void showDue()),
    terminals.onDidChange(() => {
      changed.fire();
    }),
    secrets.onDidChange(({ key }) => {
      if (!isIndex(key) && keyOfSecret(key) === undefined) return;
      changed.fire();
      void showDue();
    }),
  );
}
