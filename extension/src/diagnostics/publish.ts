// Findings as diagnostics: the list of problems, and the squiggles.
import { Disposable, l10n, languages, type TextDocument, workspace } from "vscode";
import { placeText } from "../eslint/same-place.js";
import { createShownByEslint } from "../eslint/shown-by-eslint.js";
import { diagnosticData, type Locator } from "./diagnostic-data.js";
import type { Findings } from "./findings.js";
import { toDiagnostic } from "./to-diagnostic.js";

/** Shows all findings until it is disposed of, but for those that ESLint shows. */
export function publishFindings(findings: Findings): Disposable {
  const collection = languages.createDiagnosticCollection("keystow");
  const shownByEslint = createShownByEslint();
  const publish = (document: TextDocument) => {
    const { uri } = document;
    const locator = locatorIn(document);
    const elsewhere = shownByEslint.placesIn(uri);
    const found = findings
      .of(document)
      .map((finding) => diagnosticData(finding, locator, l10n.t))
      .filter(({ range }) => !elsewhere.has(placeText(range)));
    if (found.length === 0) collection.delete(uri);
    else
      collection.set(
        uri,
        found.map((data) => toDiagnostic(data, uri)),
      );
  };
  return Disposable.from(
    collection,
    shownByEslint,
    findings.onDidScan(publish),
    shownByEslint.onDidChange((uri) => {
      workspace.textDocuments.filter((document) => document.uri.toString() === uri.toString()).forEach(publish);
    }),
  );
}

/** Tells where offsets of a document are, as it is now. */
export const locatorIn = (document: TextDocument): Locator => ({
  locate(offset) {
    const { line, character } = document.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  },
});
