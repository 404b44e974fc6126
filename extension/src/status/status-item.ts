// One calm line about the document in front: how many keys there are, or why it is not scanned as its config says.
import { Disposable, languages, LanguageStatusSeverity, type TextDocument, window } from "vscode";
import type { Findings } from "../diagnostics/findings.js";
import type { Scopes } from "../scope/scopes.js";

export function showStatus(findings: Findings, scopes: Scopes): Disposable {
  const item = languages.createLanguageStatusItem("keystow.status", { pattern: "**" });
  item.name = "Keystow";
  const show = async (document: TextDocument | undefined) => {
    if (!document) return;
    const count = findings.of(document).length;
    item.text = count === 0 ? "Keystow: no keys" : `Keystow: ${count} ${count === 1 ? "key" : "keys"}`;
    item.severity = count === 0 ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Warning;
    item.command =
      count === 0 ? undefined : { title: "Show", command: "workbench.actions.view.problems", tooltip: "Show them" };
    const [{ problem }, isExcluded] = await Promise.all([scopes.of(document), scopes.isExcluded(document)]);
    if (problem !== undefined) item.severity = LanguageStatusSeverity.Warning;
    item.detail = problem ?? (isExcluded ? "excluded from the scan" : "in this document");
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
