// Spans that do not overlap, kept in order, so that asking about overlap costs a binary search.
import type { Span } from "../finding.js";
import { firstIndex } from "../text/first-index.js";

export interface SpanSet {
  /** Adds a span, unless it overlaps one that is there. */
  add(span: Span): boolean;
  /** Whether any span of the set overlaps. */
  overlaps(span: Span): boolean;
}

/** An empty set. */
export function createSpanSet(): SpanSet {
  const spans: Span[] = [];
  /** The index of the first span that ends behind `start`: the only one that may overlap. */
  const firstBehind = (start: number) => firstIndex(spans.length, (index) => (spans[index]?.end ?? 0) > start);
  const overlapsAt = (index: number, span: Span) => (spans[index]?.start ?? Infinity) < span.end;
  return {
    overlaps: (span) => overlapsAt(firstBehind(span.start), span),
    add(span) {
      const index = firstBehind(span.start);
      if (overlapsAt(index, span)) return false;
      spans.splice(index, 0, span);
      return true;
    },
  };
}
