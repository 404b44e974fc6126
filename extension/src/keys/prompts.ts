// The boxes into which people put a key and its name.
import { l10n, window } from "vscode";
import { isName } from "./names.js";

export const askForValue = (title: string): Thenable<string | undefined> =>
  window.showInputBox({
    title,
    prompt: l10n.t("Paste the key. It is shown nowhere."),
    password: true,
    ignoreFocusOut: true,
  });

export const askForName = (proposed = ""): Thenable<string | undefined> =>
  window.showInputBox({
    title: l10n.t("Name of the key"),
    prompt: l10n.t("The environment variable that holds it"),
    value: proposed,
    placeHolder: "ACME_API_KEY",
    ignoreFocusOut: true,
    validateInput: (name) => (isName(name) ? undefined : l10n.t("Letters, digits and _, and no digit first.")),
  });
