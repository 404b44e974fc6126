// `Scan the Workspace`: asked for by people, shown while it runs, ended with one line.
import { commands, type Disposable, l10n, ProgressLocation, window, workspace } from "vscode";
import type { FindingList } from "../findings-view/finding-list.js";
import type { Scopes } from "../scope/scopes.js";
import { byKeystow } from "../words/joined.js";
import { scanLine, type ScanSummary } from "./scan-line.js";
import { scanWorkspace } from "./scan-workspace.js";

/** How many files go by between two updates of what is shown. */
const STEP = 50;

/** Who is told of scans. */
export interface ScanEvents {
  started(): void;
  ended(summary: ScanSummary): void;
}

export function registerScanCommand(list: FindingList, scopes: Scopes, events: ScanEvents): Disposable {
  let running: Promise<ScanSummary> | undefined;
  return commands.registerCommand("keystow.scanWorkspace", async () => {
    if (!workspace.workspaceFolders?.length) {
      void window.showInformationMessage(l10n.t("Keystow: open a folder to scan it."));
      return undefined;
    }
    if (running) return running;
    events.started();
    running = scanWithProgress(list, scopes);
    try {
      const summary = await running;
      events.ended(summary);
      void tell(summary);
      return summary;
    } finally {
      running = undefined;
    }
  });
}

function scanWithProgress(list: FindingList, scopes: Scopes): Promise<ScanSummary> {
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t("Keystow: scanning the workspace"),
    cancellable: true,
  };
  return Promise.resolve(
    window.withProgress(options, async (progress, token) => {
      // what the list had before, and the scan has not come by: files that are gone, or taken out by now
      const left = new Set(list.scannedFiles().map(String));
      const summary = await scanWorkspace(
        scopes,
        {
          keysIfOpen: (uri) => list.ifOpen(uri)?.length,
          scanned(uri, outcome) {
            left.delete(uri.toString());
            list.put(uri, typeof outcome === "string" ? [] : outcome);
          },
          progress(files, keys) {
            if (files % STEP === 0) progress.report({ message: l10n.t("{0} files, {1} keys", files, keys) });
          },
        },
        token,
      );
      if (!summary.stopped) list.forget(left);
      return summary;
    }),
  );
}

async function tell(summary: ScanSummary): Promise<void> {
  const line = byKeystow(scanLine(summary, l10n.t), l10n.t);
  if (summary.keys === 0) {
    void window.showInformationMessage(line);
    return;
  }
  const show = l10n.t("Show");
  if ((await window.showInformationMessage(line, show)) === show)
    await commands.executeCommand("keystow.findings.focus");
}
