// Why nothing is written in restricted mode.
import { l10n } from "vscode";

/** The reason, for an action that is shown and cannot be chosen. */
export const restricted = (): { readonly disabled: string } => ({
  disabled: l10n.t("in restricted mode nothing is written: trust this workspace first"),
});
