// The index of stored keys in the secret storage, which has no way to change a text in one step: two windows may write at
// once, and the later one then replaces what the earlier one wrote. Each window therefore remembers what it has seen, and
// puts back what is missing whenever it reads. It may not import `vscode`.
import { changed, formatIndex, type KeyIndex, keysOf, mergeIndexes, parseIndex } from "./key-index.js";
import type { SafeSecrets } from "./secrets.js";
import type { StoredKey } from "./stored-key.js";

const INDEX = "keystow.index";

/** So often a window that is overwritten tries again at once; afterwards it does when it next reads. */
const ATTEMPTS = 5;

/** Whether a change of a secret is one of the index. */
export const isIndex = (name: string): boolean => name === INDEX;

export interface SharedIndex {
  read(): Promise<readonly StoredKey[]>;
  /** Changes what is known of a name; `undefined` is for a name without a key. */
  change(name: string, change: (key: StoredKey | undefined) => StoredKey | undefined): Promise<void>;
  /** Takes in keys of which nothing else is known: whatever any window knows of them counts for more. */
  adopt(keys: readonly StoredKey[]): Promise<void>;
}

export function createSharedIndex(secrets: SafeSecrets, now: () => number): SharedIndex {
  let known: KeyIndex = new Map();
  const read = async () => {
    const stored = parseIndex(await secrets.get(INDEX));
    known = mergeIndexes(known, stored);
    // what is not understood is left as it is until there is something to say
    return { isMissed: formatIndex(known, now()) !== formatIndex(stored, now()) };
  };
  const write = async () => {
    for (let attempt = 0; attempt < ATTEMPTS && (await read()).isMissed; attempt++) {
      await secrets.share(INDEX, formatIndex(known, now()));
    }
  };
  return {
    async read() {
      if ((await read()).isMissed) await write();
      return keysOf(known);
    },
    async change(name, change) {
      await read();
      const before = known.get(name)?.key;
      const after = change(before);
      if (!before && !after) return;
      known = changed(known, name, after, now());
      await write();
    },
    async adopt(keys) {
      const unknown = keys.filter(({ name }) => !known.has(name));
      known = mergeIndexes(new Map(unknown.map((key) => [key.name, { changed: 0, key }])), known);
      if (unknown.length > 0) await write();
    },
  };
}
