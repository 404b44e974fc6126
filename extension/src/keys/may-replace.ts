// Asks before values of a `.env` are replaced by others.
import { l10n, window } from "vscode";
import { replacedNames } from "./replaced-values.js";

/**
 * @param text of the file as it is
 * @param answer takes the place of the question
 */
export async function mayReplace(
  path: string,
  text: string | undefined,
  entries: readonly { readonly name: string; readonly value: string }[],
  answer?: boolean,
): Promise<boolean> {
  const names = replacedNames(text, entries);
  if (names.length === 0) return true;
  if (answer !== undefined) return answer;
  const yes = l10n.t("Replace");
  const message = l10n.t("{0} has another value for {1}. Replace it?", path, names.join(", "));
  const detail = l10n.t("The value that stands there now is not kept anywhere.");
  return (await window.showWarningMessage(message, { modal: true, detail }, yes)) === yes;
}
