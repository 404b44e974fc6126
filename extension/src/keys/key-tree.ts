// The view of stored keys: what each is, how old, when it is due. Never a value.
import { type Event, l10n, ThemeColor, ThemeIcon, TreeItem, type TreeDataProvider } from "vscode";
import type { KeyStore } from "./key-store.js";
import { isDue, keyFacts, type StoredKey } from "./stored-key.js";

export function createKeyTree(store: KeyStore, onDidChangeTreeData: Event<void>): TreeDataProvider<StoredKey> {
  return {
    onDidChangeTreeData,
    getChildren: async (key) => (key ? [] : [...(await store.list())]),
    getTreeItem(key) {
      const item = new TreeItem(key.name);
      const due = isDue(key, Date.now());
      item.id = key.name;
      item.description = [
        ...(key.provider === undefined ? [] : [key.provider]),
        keyFacts(key, Date.now(), l10n.t),
      ].join(", ");
      item.tooltip = `${key.title}: ${item.description}`;
      item.accessibilityInformation = { label: `${key.name}, ${item.description}` };
      item.iconPath = due ? new ThemeIcon("warning", new ThemeColor("list.warningForeground")) : new ThemeIcon("key");
      item.contextValue = key.hasOld === true ? "key rotated" : "key";
      return item;
    },
  };
}
