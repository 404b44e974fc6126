// Diagnostic data in VS Code's own types.
import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, Range, Uri } from "vscode";
import type { DiagnosticData, RangeData } from "./diagnostic-data.js";

const SEVERITY = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning } as const;

/** The diagnostic for a document; its code links to the provider's page where there is one. */
export function toDiagnostic(data: DiagnosticData, document: Uri): Diagnostic {
  const { range, severity, message, ruleId, docsUrl, related } = data;
  const diagnostic = new Diagnostic(toRange(range), message, SEVERITY[severity]);
  diagnostic.source = "Keystow";
  diagnostic.code = docsUrl === undefined ? ruleId : { value: ruleId, target: Uri.parse(docsUrl) };
  diagnostic.relatedInformation = related.map(
    (part) => new DiagnosticRelatedInformation(new Location(document, toRange(part.range)), part.message),
  );
  return diagnostic;
}

const toRange = ({ startLine, startCharacter, endLine, endCharacter }: RangeData) =>
  new Range(startLine, startCharacter, endLine, endCharacter);
