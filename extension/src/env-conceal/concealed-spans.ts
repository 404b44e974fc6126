// What of a `.env` is not shown: whatever is neither a name nor a comment. A line that is no entry may be the rest of a
// secret, and what readers do not agree on counts as value. Every value is: a rule that people can foretell, since which
// of them is harmless is a guess. It may not import `vscode`.
import { type EnvEntry, parseEnv, type Span } from "@keystow/detector";

/** A stretch that is not shown. */
export interface ConcealedSpan extends Span {
  /** Whether something that is shown stands behind it in its line, so that a mask may be no longer than the value. */
  readonly isFollowed: boolean;
}

/** Longer texts hold no environment, and are not read with each keystroke. In UTF-16 units. */
export const MAX_LENGTH = 1_000_000;

/** The values of a text, in the order in which they stand: with their quotes, and without those that are empty. */
export function concealedSpans(text: string): readonly ConcealedSpan[] {
  if (text.length > MAX_LENGTH) return [];
  const { entries, problems } = parseEnv(text);
  // behind a quote that is not closed, all is value
  const open = new Map(problems.flatMap(({ kind, line, span }) => (kind === "open quote" ? [[line, span.end]] : [])));
  const values = entries.map((entry) => ({
    start: entry.valueSpan.start,
    end: open.get(entry.line) ?? valueEnd(text, entry),
  }));
  const others = problems.flatMap(({ kind, span }) => (kind === "no assignment" ? [span] : []));
  return [...values, ...others]
    .map((span) => trimmed(text, span))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ ...span, isFollowed: isFollowed(text, span) }));
}

/** A shell takes a `#` that touches a value for a part of it; dotenv does not. */
function valueEnd(text: string, { valueSpan: { end } }: EnvEntry): number {
  return /^\S#/.test(text.slice(end - 1, end + 1)) ? lineEnd(text, end) : end;
}

function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  return { start: end - inner.trimStart().length, end: start + inner.trimEnd().length };
}

const isFollowed = (text: string, { end }: Span): boolean => text.slice(end, lineEnd(text, end)).trim() !== "";

function lineEnd(text: string, from: number): number {
  const length = text.slice(from).search(/[\r\n]/);
  return length === -1 ? text.length : from + length;
}
