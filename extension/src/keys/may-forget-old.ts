// Asks before an old key is forgotten of which nobody has said that it is revoked.
import { l10n, window } from "vscode";
import type { StoredKey } from "./stored-key.js";

/** Only one old key is kept: whether one that nobody has confirmed as revoked may go. */
export async function mayForgetOld({ name, hasOld }: StoredKey): Promise<boolean> {
  if (hasOld !== true) return true;
  const yes = l10n.t("Rotate Again");
  const message = l10n.t("The key before {0} is not confirmed as revoked. Rotate again, and forget that one?", name);
  const detail = l10n.t("Revoke it at its provider first: it goes on working there.");
  return (await window.showWarningMessage(message, { modal: true, detail }, yes)) === yes;
}
