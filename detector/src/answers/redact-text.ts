// Replaces every key in a text by its redaction.
import type { FilterName } from "../filters/filter-name.js";
import type { Span } from "../finding.js";
import { type Analysis, redactedOf } from "../pipeline/analysis.js";

interface Replacement {
  readonly span: Span;
  readonly redacted: string;
}

/** What is known to be no secret. All else that a filter stops may still be one, or a part of one. */
const HARMLESS: ReadonlySet<FilterName> = new Set([
  "placeholder",
  "published-sample",
  "public-by-design",
  "environment-read",
  "port",
]);

/** A text without its keys, given what the detector knows of it. Placeholders and public keys stay. */
export function redactText(text: string, { decisions }: Analysis): string {
  const replacements = decisions
    .filter(({ rejection }) => !rejection || !HARMLESS.has(rejection.filter))
    .flatMap(({ candidate }): readonly Replacement[] => [
      { span: candidate.span, redacted: redactedOf(candidate) },
      ...(candidate.related ?? []),
    ])
    .toSorted((a, b) => a.span.start - b.span.start);
  let output = "";
  let at = 0;
  for (const { span, redacted } of replacements) {
    if (span.start < at) continue;
    output += text.slice(at, span.start) + redacted;
    at = span.end;
  }
  return output + text.slice(at);
}
