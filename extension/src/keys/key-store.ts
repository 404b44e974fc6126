// Keys in the editor's secret storage: each value by itself, and an index that says what they are without saying them.
// Every window has a store; what one changes the others see. It may not import `vscode`.
import { safely, type Secrets } from "./secrets.js";
import { createSharedIndex } from "./shared-index.js";
import { describeKey, type StoredKey } from "./stored-key.js";

export interface KeyStore {
  list(): Promise<readonly StoredKey[]>;
  value(name: string): Promise<string | undefined>;
  /** The value before the last rotation, until it is revoked. */
  oldValue(name: string): Promise<string | undefined>;
  /** Stores a key; one of the same name is replaced. When this is done, the value was read back. */
  put(key: StoredKey, value: string): Promise<void>;
  /** Notes that a file refers to a key. */
  noteUse(name: string, uri: string): Promise<void>;
  /** Says nothing of a due rotation until then, in milliseconds since 1970. */
  snooze(name: string, until: number): Promise<void>;
  remove(name: string): Promise<void>;
  /** Stores a key's new value, and keeps the old one beside it. */
  rotate(name: string, value: string, now: number): Promise<void>;
  /** Forgets the old value: it is revoked. */
  confirmRevoked(name: string): Promise<void>;
}

const CURRENT = "keystow.key.";
const current = (name: string) => CURRENT + name;
const old = (name: string) => `keystow.old.${name}`;

/** Of which key a changed secret is the value; `undefined` if it is none. */
export const keyOfSecret = (secret: string): string | undefined =>
  secret.startsWith(CURRENT) ? secret.slice(CURRENT.length) : undefined;

/** @param patience how long the storage may take to answer, in milliseconds */
export function createKeyStore(storage: Secrets, now: () => number = Date.now, patience?: number): KeyStore {
  const secrets = safely(storage, patience);
  const index = createSharedIndex(secrets, now);
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: each change begins with what the one before it left. */
  const inTurn = <Result>(change: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(change);
    last = turn.catch(() => undefined);
    return turn;
  };
  const changeKey = (name: string, change: (key: StoredKey) => StoredKey) =>
    inTurn(() => index.change(name, (key) => key && change(key)));
  const keep = async (name: string, value: string, change: (key: StoredKey | undefined) => StoredKey) => {
    await secrets.keep(current(name), value);
    await index.change(name, change);
    // another window may have been removing it
    if ((await secrets.get(current(name))) === undefined) await secrets.keep(current(name), value);
  };
  let isComplete = false;
  /** Once: values that no index names, because it was lost. */
  const adopt = async () => {
    if (isComplete) return;
    const names = ((await secrets.names()) ?? []).flatMap((secret) => keyOfSecret(secret) ?? []);
    await index.adopt(names.map((name) => describeKey(name, {}, now())));
    isComplete = true;
  };
  let listing: Promise<readonly StoredKey[]> | undefined;
  const list = async () => {
    await index.read();
    await adopt();
    return index.read();
  };
  return {
    // who asks while others wait gets the same answer: a storage that does not answer is not asked again and again
    list: () =>
      (listing ??= inTurn(() => {
        listing = undefined;
        return list();
      })),
    value: (name) => secrets.get(current(name)),
    oldValue: (name) => secrets.get(old(name)),
    // the value first: what the index names is there
    // an old value stays until it is said to be revoked: it must not be left behind where nobody sees it
    put: (key, value) =>
      inTurn(() => keep(key.name, value, (before) => (before?.hasOld === true ? { ...key, hasOld: true } : key))),
    noteUse: (name, uri) => changeKey(name, (key) => ({ ...key, usedIn: [...new Set([...key.usedIn, uri])].sort() })),
    snooze: (name, until) => changeKey(name, (key) => ({ ...key, snoozedUntil: until })),
    remove: (name) =>
      inTurn(async () => {
        await index.change(name, () => undefined);
        await secrets.delete(current(name));
        await secrets.delete(old(name));
      }),
    rotate: (name, value, time) =>
      inTurn(async () => {
        const before = await secrets.get(current(name));
        const isNew = before !== undefined && before !== value;
        if (isNew) await secrets.keep(old(name), before);
        await keep(name, value, (key) => rotated(key ?? describeKey(name, {}, time), time, isNew));
      }),
    confirmRevoked: (name) =>
      inTurn(async () => {
        await secrets.delete(old(name));
        await index.change(name, (key) => key && { ...key, hasOld: false });
      }),
  };
}

/** A new value is due anew: what was put off is done. */
const rotated = (key: StoredKey, created: number, hasOld: boolean): StoredKey => ({
  ...key,
  created,
  hasOld: hasOld || key.hasOld === true,
  snoozedUntil: 0,
});
