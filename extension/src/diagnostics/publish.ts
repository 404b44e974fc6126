// Findings as diagnostics: the list of problems, and the squiggles.
import type { Location } from "@keystow/detector";
import { Disposable, l10n, languages, type TextDocument } from "vscode";
import { diagnosticData } from "./diagnostic-data.js";
import type { Findings } from "./findings.js";
import { toDiagnostic } from "./to-diagnostic.js";

/** Shows all findings until it is disposed of. */
export function publishFindings(findings: Findings): Disposable {
  const collection = languages.createDiagnosticCollection("keystow");
  const publish = (document: TextDocument) => {
    const { uri } = document;
    const locator = { locate: (offset: number) => locationIn(document, offset) };
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

function locationIn(document: TextDocument, offset: number): Location {
  const { line, character } = document.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}
