// A finding as a list keeps it, also of a file that is not open: what it is and where, and nothing of its value but the
// redaction. It may not import `vscode`.
import { type Finding, type Grade, type Mode, type Severity, severityOf } from "@keystow/detector";
import { type Locator, type RangeData, rangeOf } from "../diagnostics/diagnostic-data.js";

/** With its first three fields it is what commands about a key are told. */
export interface ListedFinding {
  /** The URI of the file, or of the document that is in none. */
  readonly document: string;
  readonly fingerprint: string;
  /** The UTF-16 offset at which it begins. */
  readonly start: number;
  readonly ruleId: string;
  readonly provider: string;
  readonly title: string;
  readonly grade: Grade;
  readonly mode: Mode;
  readonly severity: Severity;
  readonly redacted: string;
  readonly range: RangeData;
}

/** @param locator of the text that the finding is in */
export function listedFinding(finding: Finding, document: string, locator: Locator): ListedFinding {
  const { fingerprint, span, ruleId, provider, title, grade, mode, redacted } = finding;
  return {
    document,
    fingerprint,
    start: span.start,
    ruleId,
    provider,
    title,
    grade,
    mode,
    severity: severityOf(finding),
    redacted,
    range: rangeOf(span, locator),
  };
}
