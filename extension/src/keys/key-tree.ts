// The view of stored keys, as the editor wants it.
import {
  env,
  type Event,
  l10n,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeDataProvider,
  Uri,
  workspace,
} from "vscode";
import { type KeyNode, keyNode } from "./key-nodes.js";
import type { KeyStore } from "./key-store.js";
import { facts } from "../words/joined.js";

export interface KeyTreeOptions {
  readonly store: KeyStore;
  readonly isInTerminals: (name: string) => boolean;
  readonly onDidChange: Event<void>;
  /** Is told whether the storage could be read. */
  readonly onRead: (error?: unknown) => void;
}

export function createKeyTree({
  store,
  isInTerminals,
  onDidChange,
  onRead,
}: KeyTreeOptions): TreeDataProvider<KeyNode> {
  const roots = async () => {
    const keys = await store.list();
    const values = await Promise.all(keys.map(({ name }) => store.value(name)));
    return keys.map((key, index) =>
      keyNode(
        key,
        {
          now: Date.now(),
          locale: env.language,
          isGone: values[index] === undefined,
          isInTerminals: isInTerminals(key.name),
          nameFile: (uri) => workspace.asRelativePath(Uri.parse(uri)),
        },
        l10n.t,
      ),
    );
  };
  return {
    onDidChangeTreeData: onDidChange,
    async getChildren(node) {
      if (node) return [...node.children];
      try {
        const nodes = await roots();
        onRead();
        return nodes;
      } catch (error) {
        onRead(error);
        return [];
      }
    },
    getTreeItem: itemOf,
  };
}

function itemOf(node: KeyNode): TreeItem {
  const { children, context, description, icon, id, isWarning, key, kind, label, tooltip, uri } = node;
  const item = new TreeItem(
    label,
    children.length === 0 ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Collapsed,
  );
  item.id = id;
  item.contextValue = context;
  item.iconPath = new ThemeIcon(icon, isWarning === true ? new ThemeColor("list.warningForeground") : undefined);
  if (description !== undefined) item.description = description;
  item.tooltip = tooltip ?? label;
  item.accessibilityInformation = {
    label: facts([label, ...(description === undefined ? [] : [description])], l10n.t),
  };
  if (uri !== undefined)
    item.command = { title: l10n.t("Open"), command: "keystow.keys.openUse", arguments: [uri, key.name] };
  if (kind === "steps") item.collapsibleState = TreeItemCollapsibleState.Expanded;
  return item;
}
