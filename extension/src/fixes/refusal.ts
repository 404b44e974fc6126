// Why nothing is done about a key, as half a sentence: for an action that is shown and cannot be chosen, or a message.
import { l10n, window, workspace } from "vscode";
import type { PlannedFix } from "./plan-fix.js";

interface Refusal {
  readonly disabled: string;
}

/** Why nothing is written in restricted mode. */
export const restricted = (): Refusal => ({
  disabled: l10n.t("in restricted mode nothing is written: trust this workspace first"),
});

/** Why a plan leaves a key in the code. */
export const unmovable = (fix: PlannedFix | undefined): Refusal => ({
  disabled: fix
    ? (fix.plan.kept[0]?.reason ?? l10n.t("nothing has to change"))
    : l10n.t("open a folder, which can hold a .env"),
});

/** Why nothing can be moved, or nothing may be. */
export function refusal(fix: PlannedFix | undefined): Refusal | undefined {
  if (!fix || fix.plan.changes.length === 0) return unmovable(fix);
  return workspace.isTrusted ? undefined : restricted();
}

export function tellRefusal(reason: string): void {
  void window.showInformationMessage(l10n.t("Keystow: the key stays where it is: {0}.", reason));
}
