// Keys in the editor's secret storage, and an index of them without their values. The index is in the secret storage too:
// that alone tells other windows of changes, and each window reads it anew before it writes. It may not import `vscode`.
import type { StoredKey } from "./stored-key.js";

/** The part of VS Code's `SecretStorage` that is used. */
export interface Secrets {
  get(name: string): PromiseLike<string | undefined>;
  store(name: string, value: string): PromiseLike<void>;
  delete(name: string): PromiseLike<void>;
}

export interface KeyStore {
  list(): Promise<readonly StoredKey[]>;
  value(name: string): Promise<string | undefined>;
  /** The value before the last rotation, until it is revoked. */
  oldValue(name: string): Promise<string | undefined>;
  /** Stores a key; one of the same name is replaced. */
  put(key: StoredKey, value: string): Promise<void>;
  /** Notes that a file refers to a key. */
  noteUse(name: string, uri: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** Stores a key's new value, and keeps the old one beside it. */
  rotate(name: string, value: string, now: number): Promise<void>;
  /** Forgets the old value: it is revoked. */
  confirmRevoked(name: string): Promise<void>;
}

const INDEX = "keystow.index";
const current = (name: string) => `keystow.key.${name}`;
const old = (name: string) => `keystow.old.${name}`;

/** Whether a change of a secret is one of the index. */
export const isIndex = (name: string): boolean => name === INDEX;

export function createKeyStore(secrets: Secrets): KeyStore {
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: each change begins with what the one before it left. */
  const inTurn = (change: () => Promise<void>): Promise<void> => {
    const turn = last.then(change);
    last = turn.catch(() => undefined);
    return turn;
  };
  const list = async () => parseIndex(await secrets.get(INDEX));
  const update = async (change: (keys: readonly StoredKey[]) => readonly StoredKey[]) => {
    await secrets.store(INDEX, JSON.stringify(change(await list())));
  };
  const updateOne = (name: string, change: (key: StoredKey) => StoredKey) =>
    update((keys) => keys.map((key) => (key.name === name ? change(key) : key)));
  return {
    list,
    value: async (name) => secrets.get(current(name)),
    oldValue: async (name) => secrets.get(old(name)),
    // the value first: what the index names is there
    put: (key, value) =>
      inTurn(async () => {
        await secrets.store(current(key.name), value);
        await update((keys) => [...keys.filter(({ name }) => name !== key.name), key].toSorted(byName));
      }),
    noteUse: (name, uri) =>
      inTurn(() => updateOne(name, (key) => ({ ...key, usedIn: [...new Set([...key.usedIn, uri])] }))),
    remove: (name) =>
      inTurn(async () => {
        await update((keys) => keys.filter((key) => key.name !== name));
        await secrets.delete(current(name));
        await secrets.delete(old(name));
      }),
    rotate: (name, value, now) =>
      inTurn(async () => {
        const before = await secrets.get(current(name));
        if (before !== undefined) await secrets.store(old(name), before);
        await secrets.store(current(name), value);
        await updateOne(name, (key) => ({ ...key, created: now, hasOld: before !== undefined }));
      }),
    confirmRevoked: (name) =>
      inTurn(async () => {
        await secrets.delete(old(name));
        await updateOne(name, (key) => ({ ...key, hasOld: false }));
      }),
  };
}

const byName = (a: StoredKey, b: StoredKey) => (a.name < b.name ? -1 : 1);

/** An index that cannot be read is empty: the keys can be added again, and nothing else is lost. */
function parseIndex(text: string | undefined): readonly StoredKey[] {
  try {
    const keys: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(keys) ? keys.filter(isStoredKey) : [];
  } catch {
    return [];
  }
}

const isStoredKey = (key: unknown): key is StoredKey =>
  typeof key === "object" && key !== null && "name" in key && "created" in key && "usedIn" in key;
