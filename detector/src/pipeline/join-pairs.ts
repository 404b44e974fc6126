// The two halves of a credential are one finding: what stands beside an id is told with it, not twice.
import type { RelatedSpan, Span } from "../finding.js";
import { suppressionOf } from "../suppressions/suppression.js";
import { firstIndex } from "../text/first-index.js";
import { type Decision, isReported } from "./decision.js";
import { createSpanSet, type SpanSet } from "./span-set.js";

/**
 * Joins the halves of the decisions that are reported. A half is let go if it is part of another provider's key,
 * if an earlier pair has it, or if a comment on its own line suppresses it.
 *
 * @returns the decisions without those that are told as somebody's other half
 */
export function joinPairs(decisions: readonly Decision[], text: string): readonly Decision[] {
  if (!decisions.some(({ candidate }) => candidate.related)) return decisions;
  const joined = createSpanSet();
  const withHalves = decisions.map((decision) => {
    const { related, ...candidate } = decision.candidate;
    if (!related || !isReported(decision)) return decision;
    const halves = related.filter((half) => isFree(half, decision, decisions, text) && joined.add(half.span));
    return { ...decision, candidate: halves.length > 0 ? { ...candidate, related: halves } : candidate };
  });
  return withHalves.filter((decision) => !(isReported(decision) && isJoined(decision, joined)));
}

const isJoined = ({ candidate }: Decision, joined: SpanSet) => !candidate.related && joined.overlaps(candidate.span);

function isFree(half: RelatedSpan, owner: Decision, decisions: readonly Decision[], text: string): boolean {
  const { rule } = owner.candidate;
  const isForeign = (decision: Decision) => decision.candidate.rule.provider !== rule.provider && !decision.rejection;
  if (decisionsIn(half.span, decisions).some(isForeign)) return false;
  const directive = suppressionOf(text, half.span, rule);
  return !directive || directive.problem !== undefined;
}

/** The decisions that overlap a span; they are in order and do not overlap each other. */
function decisionsIn({ start, end }: Span, decisions: readonly Decision[]): readonly Decision[] {
  const spanAt = (index: number) => decisions[index]?.candidate.span;
  const from = firstIndex(decisions.length, (index) => (spanAt(index)?.end ?? Infinity) > start);
  const to = firstIndex(decisions.length, (index) => (spanAt(index)?.start ?? Infinity) >= end);
  return decisions.slice(from, to);
}
