// One calm line about the document in front: how many keys there are, or why it is not scanned as its config says.
import { Disposable, l10n, languages, LanguageStatusSeverity, type TextDocument, window } from "vscode";
import type { Findings } from "../diagnostics/findings.js";
import type { Scopes } from "../scope/scopes.js";

export function showStatus(findings: Findings, scopes: Scopes): Disposable {
  const item = languages.createLanguageStatusItem("keystow.status", { pattern: "**" });
  item.name = "Keystow";
  const show = async (document: TextDocument | undefined) => {
    if (!document) return;
    const count = findings.of(document).length;
    item.text = statusText(count);
    item.severity = count === 0 ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
    item.command =
      count === 0
        ? undefined
        : { title: l10n.t("Show"), command: "workbench.actions.view.problems", tooltip: l10n.t("Show them") };
    const [{ problem }, isExcluded] = await Promise.all([scopes.of(document), scopes.isExcluded(document)]);
    // another one may be in front by now, and has been shown
    if (document !== inFront()) return;
    if (problem !== undefined) item.severity = LanguageStatusSeverity.Warning;
    item.detail = problem ?? (isExcluded ? l10n.t("excluded from the scan") : l10n.t("in this document"));
  };
  const inFront = () => window.activeTextEditor?.document;
  void show(inFront());
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor((editor) => void show(editor?.document)),
    findings.onDidScan((document) => {
      if (document === inFront()) void show(document);
    }),
  );
}

function statusText(count: number): string {
  if (count === 0) return l10n.t("Keystow: no keys");
  return count === 1 ? l10n.t("Keystow: 1 key") : l10n.t("Keystow: {0} keys", count);
}
