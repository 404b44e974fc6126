// Spans that do not overlap, kept in order, so that asking about overlap costs a binary search.
import type { Span } from "../finding.js";

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
  const firstBehind = (start: number) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.end ?? 0) > start) high = middle;
      else low = middle + 1;
    }
    return low;
  };
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
