// Replaces every key in a text by its redaction.
import type { FilterName } from "../filters/filter-name.js";
import type { Span } from "../finding.js";
import { type Analysis, redactedOf } from "../pipeline/analysis.js";
import type { Decision } from "../pipeline/decision.js";

/** A key, and what stands there instead. */
export interface Replacement {
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

/** What is taken out of a text, in the order in which it begins. A later one may begin before an earlier one ends. */
export function replacementsOf(decisions: readonly Decision[]): readonly Replacement[] {
  return decisions
    .filter(({ rejection }) => !rejection || !HARMLESS.has(rejection.filter))
    .flatMap(({ candidate }): readonly Replacement[] => [
      { span: candidate.span, redacted: redactedOf(candidate) },
      ...(candidate.related ?? []),
    ])
    .toSorted((a, b) => a.span.start - b.span.start);
}

/** A text without its keys, given what the detector knows of it. Placeholders and public keys stay. */
export function redactText(text: string, { decisions }: Analysis): string {
  let output = "";
  let at = 0;
  for (const { span, redacted } of replacementsOf(decisions)) {
    // of one that begins in another the rest goes without a word
    if (span.start >= at) output += text.slice(at, span.start) + redacted;
    at = Math.max(at, span.end);
  }
  return output + text.slice(at);
}
