// What the view's menu does with a finding: its document is shown, and what the light bulb does is done there.
import { commands, Disposable, env, l10n, type TextDocument, Uri, window, workspace } from "vscode";
import type { Findings } from "../diagnostics/findings.js";
import { COMMANDS, type KeyArgument } from "../fixes/commands.js";
import type { FindingItem } from "./finding-tree.js";

/** How long a document that has just been opened may take to be scanned, in milliseconds. */
const PATIENCE = 4000;

/** Commands of the menu, and those that they stand for. */
const FIXES = {
  "keystow.findings.move": COMMANDS.move,
  "keystow.findings.keep": COMMANDS.keep,
  "keystow.findings.ignore": COMMANDS.ignore,
  "keystow.findings.accept": COMMANDS.accept,
  "keystow.findings.explain": "keystow.explain",
} as const;

/** Registers them. */
export function registerFindingCommands(findings: Findings): Disposable {
  const fixes = Object.entries(FIXES).map(([own, fix]) =>
    commands.registerCommand(own, async (item?: FindingItem, ...answers: readonly unknown[]) => {
      if (!item) return;
      const { document: uri, fingerprint, start } = item.finding;
      const key: KeyArgument = { document: uri, fingerprint, start };
      const document = await workspace.openTextDocument(Uri.parse(uri));
      await commands.executeCommand("vscode.open", document.uri, { preview: true });
      if (!(await isFound(document, key, findings))) {
        void window.showInformationMessage(l10n.t("Keystow: this key is no longer there."));
        return;
      }
      // a view gives its commands the selection as well
      await commands.executeCommand(fix, key, ...answers.filter((answer) => typeof answer === "string"));
    }),
  );
  return Disposable.from(
    ...fixes,
    commands.registerCommand("keystow.findings.copyFingerprint", async (item?: FindingItem) => {
      if (!item) return;
      await env.clipboard.writeText(item.finding.fingerprint);
      window.setStatusBarMessage(l10n.t("Keystow: the fingerprint is on the clipboard"), 5000);
    }),
  );
}

/** Whether a document has the key; one that has just been opened is waited for. */
async function isFound(document: TextDocument, { fingerprint }: KeyArgument, findings: Findings): Promise<boolean> {
  const isThere = () => findings.of(document).some((one) => one.fingerprint === fingerprint);
  if (isThere()) return true;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(limit);
      listener.dispose();
      resolve();
    };
    const limit = setTimeout(done, PATIENCE);
    const listener = findings.onDidScan((scanned) => {
      if (scanned === document) done();
    });
  });
  return isThere();
}
