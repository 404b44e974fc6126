// Commands whose storage fails say so, in one message, and have done nothing.
import { l10n, window } from "vscode";
import { StorageError } from "./secrets.js";
import { storageWords } from "./storage-words.js";
import { byKeystow } from "../words/joined.js";

/** Runs what needs the secret storage; `undefined` if that failed, and was told. */
export async function telling<Result>(run: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    void window.showErrorMessage(byKeystow(storageWords(error.failure, l10n.t), l10n.t));
    return undefined;
  }
}
