// How commands are told of a stored key: the view gives its node, tests the key, and the palette nothing.
import { l10n, window } from "vscode";
import type { KeyNode } from "./key-nodes.js";
import type { KeyStore } from "./key-store.js";
import type { StoredKey } from "./stored-key.js";
import { telling } from "./telling.js";

type Given = StoredKey | KeyNode;

/** Makes a command of what is done with a key, which asks for one where none is given. */
export type KeyArguments = <Rest extends readonly unknown[]>(
  run: (key: StoredKey, ...rest: Rest) => Promise<unknown>,
) => (given?: Given, ...rest: Rest) => Promise<void>;

export const keyArguments =
  (store: KeyStore): KeyArguments =>
  (run) =>
  async (given, ...rest) => {
    await telling(async () => {
      const key = given ? keyOf(given) : await pickKey(store);
      if (key) await run(key, ...rest);
    });
  };

const keyOf = (given: Given): StoredKey => ("key" in given ? given.key : given);

async function pickKey(store: KeyStore): Promise<StoredKey | undefined> {
  // before the list opens: a storage that fails is told, and shows no empty list
  const items = await itemsOf(store);
  const picked = await window.showQuickPick(items, {
    title: l10n.t("Stored keys"),
    placeHolder: l10n.t("Which key?"),
  });
  return picked?.key;
}

interface KeyItem {
  readonly label: string;
  readonly description?: string;
  readonly key?: StoredKey;
}

async function itemsOf(store: KeyStore): Promise<KeyItem[]> {
  const keys = await store.list();
  return keys.length === 0
    ? [{ label: l10n.t("No keys are stored") }]
    : keys.map((key) => ({ label: key.name, description: key.provider ?? "", key }));
}
