// The view of findings and the scan of the workspace, put together.
import { commands, type ExtensionContext, l10n } from "vscode";
import type { Findings } from "../diagnostics/findings.js";
import type { Scopes } from "../scope/scopes.js";
import { keepCurrent, type KeepCurrent } from "../workspace/keep-current.js";
import { registerScanCommand, type ScanEvents } from "../workspace/scan-command.js";
import { registerFindingCommands } from "./finding-commands.js";
import { createFindingList } from "./finding-list.js";
import { type FindingsView, showFindings } from "./findings-view.js";
import { registerViewCommands } from "./view-commands.js";

/** Shows the view and registers its commands; nothing watches the workspace before it is scanned. */
export function setUpFindingsView(
  { subscriptions, workspaceState }: ExtensionContext,
  findings: Findings,
  scopes: Scopes,
): FindingsView {
  const list = createFindingList(findings);
  const view = showFindings(list, workspaceState);
  let watching: KeepCurrent | undefined;
  const scans: ScanEvents = {
    // what changes while the scan runs is noticed as well
    started() {
      watching ??= watch();
    },
    ended({ stopped }) {
      view.setNote(stopped ? l10n.t("The last scan was stopped: there may be more.") : undefined);
      if (!stopped) void commands.executeCommand("setContext", "keystow.workspaceIsScanned", true);
    },
  };
  const watch = () => {
    const current = keepCurrent(list, scopes);
    const behind = current.onDidFallBehind(() => {
      view.setNote(l10n.t("Much has changed since the workspace was scanned: scan it again."));
    });
    subscriptions.push(current, behind);
    return current;
  };
  subscriptions.push(
    list,
    view,
    registerScanCommand(list, scopes, scans),
    registerViewCommands(view),
    registerFindingCommands(findings),
  );
  return view;
}
