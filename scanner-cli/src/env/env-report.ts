// What a check hands to its reporters. What is not copied here cannot be printed: the fixes of problems hold values.
import type { Locator, Severity } from "@keystow/detector";
import type { HygieneKind, HygieneProblem } from "@keystow/detector/remediation";

export interface EnvReport {
  readonly version: string;
  readonly problems: readonly ShownProblem[];
  /** How many files were checked. */
  readonly files: number;
  readonly unreadable: readonly { readonly file: string; readonly message: string }[];
  readonly milliseconds: number;
}

/** A problem without anything secret. */
export interface ShownProblem {
  readonly file: string;
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly kind: HygieneKind;
  readonly severity: Severity;
  readonly variables: readonly string[];
  readonly message: string;
  readonly advice: string;
}

/**
 * A problem as reports show it.
 *
 * @param redact takes keys out of what is quoted: paths and names may hold some
 */
export function shownProblem(
  { path, span, kind, severity, variables, message, advice }: HygieneProblem,
  locator: Locator | undefined,
  redact: (text: string) => string,
): ShownProblem {
  const from = span && locator?.locate(span.start);
  const to = span && locator?.locate(span.end);
  return {
    file: redact(path),
    ...(from && { startLine: from.line, startColumn: from.column }),
    ...(to && { endLine: to.line, endColumn: to.column }),
    kind,
    severity,
    variables: variables.map(redact),
    message: redact(message),
    advice: redact(advice),
  };
}
