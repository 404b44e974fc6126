// The one way from a finding to a report: what is not copied here cannot be printed.
import { type Finding, inParentheses, type FileScan, severityOf, type Span } from "@keystow/detector";
import type { Place, ReportedFinding } from "./report.js";

/** Where a finding's text comes from, and what may be shown of it. */
export interface ReportContext {
  /** Redacted already. */
  readonly file: string;
  /** Where an offset of the text stands. */
  readonly locate: FileScan["locate"];
  /** Takes keys out of a text that stands around a secret. */
  readonly redact: (text: string) => string;
  readonly showSecrets: boolean;
}

/** A finding as reports may show it: without its secret, unless `showSecrets` is set. */
export function reportFinding(finding: Finding, context: ReportContext): ReportedFinding {
  const { file, locate, showSecrets } = context;
  // Sentences may quote names and comments of the file, and these hold other keys.
  const safe = showSecrets ? (text: string) => text : context.redact;
  const { ruleId, provider, title, grade, mode, redacted, secret, fingerprint } = finding;
  const { envVar, docsUrl, rotateUrl, reasons, advice = [], related = [], accounts = [] } = finding;
  return {
    file,
    ...placeOf(finding.span, locate),
    ruleId,
    provider,
    title,
    grade,
    mode,
    severity: severityOf(finding),
    redacted,
    ...(showSecrets && { secret }),
    fingerprint,
    ...(envVar !== undefined && { envVar }),
    message: safe(messageOf(finding)),
    ...(docsUrl !== undefined && { docsUrl }),
    ...(rotateUrl !== undefined && { rotateUrl }),
    reasons: reasons.map(safe),
    advice: advice.map(safe),
    related: related.map((part) => ({
      title: part.title,
      ...placeOf(part.span, locate),
      redacted: part.redacted,
      ...(showSecrets && { secret: part.secret }),
    })),
    accounts: accounts.map(({ title, name, span }) => ({ title, ...placeOf(span, locate), name: safe(name) })),
  };
}

function placeOf({ start, end }: Span, locate: FileScan["locate"]): Place {
  const from = locate(start);
  const to = locate(end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

function messageOf({ title, redacted, envVar }: Finding): string {
  const source = envVar === undefined ? "the environment" : `${envVar} in the environment`;
  return `Hard-coded ${title} ${inParentheses(redacted)}: read it from ${source}.`;
}
