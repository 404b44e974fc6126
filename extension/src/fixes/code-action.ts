// The actions of a light bulb, in VS Code's own types.
import { CodeAction, type CodeActionContext, CodeActionKind, type Command, type TextDocument } from "vscode";
import { COMMANDS } from "./commands.js";
import type { PlannedFix } from "./plan-fix.js";

/** A plan that becomes an edit when it is chosen. */
export class PlannedAction extends CodeAction {
  constructor(
    title: string,
    readonly fix: PlannedFix,
    readonly document: TextDocument,
  ) {
    super(title, CodeActionKind.QuickFix);
    if (fix.plan.notes.length > 0) this.command = command(COMMANDS.showNotes);
  }
}

/** What an action does, or why it cannot be chosen. */
export type Effect =
  | { readonly fix: PlannedFix; readonly document: TextDocument }
  | { readonly command: Command }
  | { readonly disabled: string };

export function action(title: string, { diagnostics }: CodeActionContext, effect: Effect): CodeAction {
  const made =
    "fix" in effect
      ? new PlannedAction(title, effect.fix, effect.document)
      : new CodeAction(title, CodeActionKind.QuickFix);
  made.diagnostics = diagnostics.filter(({ source }) => source === "Keystow");
  if ("disabled" in effect) made.disabled = { reason: effect.disabled };
  else if ("command" in effect) made.command = effect.command;
  return made;
}

export const command = (id: string, ...args: readonly unknown[]): Command => ({
  title: "",
  command: id,
  ...(args.length > 0 && { arguments: [...args] }),
});
