// What a plan has to say once it is carried out, such as that nothing loads `.env` yet. It waits here while VS Code
// applies the plan: the command that shows it has no arguments, since VS Code has forgotten those after a preview.
import { l10n, window } from "vscode";
import { byKeystow } from "../words/joined.js";

export interface Notes {
  /** Notes what belongs to the plan that is about to be applied. */
  remember(notes: readonly string[]): void;
  /** Shows what was last noted, once. */
  show(): void;
}

export function createNotes(): Notes {
  let pending: readonly string[] = [];
  return {
    remember(notes) {
      pending = notes;
    },
    show() {
      if (pending.length > 0) void window.showInformationMessage(byKeystow(pending.join(" "), l10n.t));
      pending = [];
    },
  };
}
