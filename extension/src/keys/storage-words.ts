// What is said when the secret storage fails: what happened, what it means, what to do. It may not import `vscode`.
import type { Translate } from "../words/translate.js";
import type { StorageFailure } from "./secrets.js";

export function storageWords(failure: StorageFailure, t: Translate): string {
  switch (failure) {
    case "refused":
      return t(
        "This machine has no secret storage that works: nothing was kept, and no file was changed. On Linux, start and unlock a keyring such as GNOME Keyring or KWallet, then try again; or move the key to .env.",
      );
    case "silent":
      return t(
        "This machine's secret storage does not answer, and no file was changed. Its keyring may be waiting for its password: unlock it, then try again.",
      );
    case "forgetful":
      return t(
        "This machine's secret storage did not keep the key, and no file was changed. Keep the provider's copy, or move the key to .env.",
      );
  }
}
