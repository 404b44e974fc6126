// Findings as diagnostics: the list of problems, and the squiggles.
import { Disposable, l10n, languages, type TextDocument } from "vscode";
import { diagnosticData, type Locator } from "./diagnostic-data.js";
import type { Findings } from "./findings.js";
import { toDiagnostic } from "./to-diagnostic.js";

/** Shows all findings until it is disposed of. */
export function publishFindings(findings: Findings): Disposable {
  const collection = languages.createDiagnosticCollection("keystow");
  const publish = (document: TextDocument) => {
    const { uri } = document;
    const locator = locatorIn(document);
    const found = findings.of(document);
    if (found.length === 0) collection.delete(uri);
    else
      collection.set(
        uri,
        found.map((finding) => toDiagnostic(diagnosticData(finding, locator, l10n.t), uri)),
      );
  };
  return Disposable.from(collection, findings.onDidScan(publish));
}

/** Tells where offsets of a document are, as it is now. */
export const locatorIn = (document: TextDocument): Locator => ({
  locate(offset) {
    const { line, character } = document.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  },
});
