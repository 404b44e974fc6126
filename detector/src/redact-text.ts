// Replaces every key in a text by its redaction.
import { type Analysis, redactedOf } from "./analysis.js";
import type { Span } from "./finding.js";

interface Replacement {
  readonly span: Span;
  readonly redacted: string;
}

/** A text without its keys, given what the detector knows of it. Placeholders and public keys stay. */
export function redactText(text: string, { decisions }: Analysis): string {
  const replacements = decisions
    .filter(({ rejection }) => !rejection)
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
