// The stored keys as far as they can be had at once. It may not import `vscode`.
import type { KeyStore } from "../keys/key-store.js";
import type { StoredKey } from "../keys/stored-key.js";

/** How long a card or a list of names waits for the secret storage, in milliseconds: its keyring may be locked. */
const PATIENCE = 1000;

/** The stored keys; none where the storage fails or is slow: what files say is told all the same. */
export function storedKeys(keys: Pick<KeyStore, "list">, patience = PATIENCE): Promise<readonly StoredKey[]> {
  return new Promise((resolve) => {
    const none = () => {
      resolve([]);
    };
    const limit = setTimeout(none, patience);
    void keys
      .list()
      .then(resolve, none)
      .finally(() => {
        clearTimeout(limit);
      });
  });
}
