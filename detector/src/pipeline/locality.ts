// How far what decides about a place may lie from it. Everything that looks at a text around a candidate keeps to
// bounded distances; this is their sum, and what scans in blocks, around hits and after edits rest on.
import type { Finding, Span } from "../finding.js";

/**
 * UTF-16 units on each side of a finding that may decide about it. A private key may have about 16,500 characters, and
 * stand beside what it is compared with; names, partners, providers and comments are looked for within 1,000.
 */
export const REACH = 20_480;

/** The same for rules whose matches have at most {@link SHORT} characters: nearly all. */
export const SHORT_REACH = 4_096;

/** The longest match for which the shorter reach is enough. */
export const SHORT = 1_024;

/** A finding of a piece of a text, as one of the whole. */
export function movedFinding(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const { span, related, accounts } = finding;
  const each = <Part extends { readonly span: Span }>(parts: readonly Part[]): readonly Part[] =>
    parts.map((part) => ({ ...part, span: moved(part.span, by) }));
  return {
    ...finding,
    span: moved(span, by),
    ...(related && { related: each(related) }),
    ...(accounts && { accounts: each(accounts) }),
  };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
