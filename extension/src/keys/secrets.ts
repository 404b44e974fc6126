// The editor's secret storage, taken at its word by nobody: it may be missing, locked, waiting for a password, or forget.
// What is said to be kept was read back. It may not import `vscode`.

/** The part of VS Code's `SecretStorage` that is used. */
export interface Secrets {
  get(name: string): PromiseLike<string | undefined>;
  store(name: string, value: string): PromiseLike<void>;
  delete(name: string): PromiseLike<void>;
  /** Only in later versions of VS Code. */
  keys?(): PromiseLike<readonly string[]>;
}

/** The same, whose failures are told apart. */
export interface SafeSecrets {
  get(name: string): Promise<string | undefined>;
  /** Stores a value and reads it back. */
  keep(name: string, value: string): Promise<void>;
  /** Stores a text that another window may replace at any time. */
  share(name: string, text: string): Promise<void>;
  delete(name: string): Promise<void>;
  /** The names of all that is stored; `undefined` where the editor does not tell. */
  names(): Promise<readonly string[] | undefined>;
}

/** `refused`: it failed. `silent`: it does not answer. `forgetful`: what was stored could not be read back. */
export type StorageFailure = "refused" | "silent" | "forgetful";

/** The storage does not do what it is for. It holds no value, nor what the storage said, which might. */
export class StorageError extends Error {
  constructor(readonly failure: StorageFailure) {
    super(`the secret storage is ${failure}`);
  }
}

/** A keyring may be asking for its password meanwhile, in milliseconds. */
const PATIENCE = 30_000;

/** @param patience how long it may take to answer, in milliseconds */
export function safely(secrets: Secrets, patience = PATIENCE): SafeSecrets {
  const asked = <Answer>(ask: () => PromiseLike<Answer>) => answered(ask, patience);
  return {
    get: (name) => asked(() => secrets.get(name)),
    async keep(name, value) {
      // twice: another window may write the same name
      for (let attempt = 0; attempt < 2; attempt++) {
        await asked(() => secrets.store(name, value));
        if ((await asked(() => secrets.get(name))) === value) return;
      }
      throw new StorageError("forgetful");
    },
    share: (name, text) => asked(() => secrets.store(name, text)),
    delete: (name) => asked(() => secrets.delete(name)),
    names: async () => (secrets.keys ? asked(() => secrets.keys?.() ?? Promise.resolve([])) : undefined),
  };
}

async function answered<Answer>(ask: () => PromiseLike<Answer>, patience: number): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StorageError("silent"));
    }, patience);
  });
  try {
    return await Promise.race([ask(), silence]);
  } catch (error) {
    throw error instanceof StorageError ? error : new StorageError("refused");
  } finally {
    clearTimeout(timer);
  }
}
