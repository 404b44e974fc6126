// Why the value at a place is reported, or what stopped it.
import type { Explanation, Span } from "../finding.js";
import { fingerprint } from "../fingerprint.js";
import { type Analysis, redactedOf } from "../pipeline/analysis.js";
import type { Judged } from "../pipeline/candidate.js";
import { type Decision, isReported, reasonsOf } from "../pipeline/decision.js";

/** Explains an offset: the decision there, or the one that has it as its other half, else a candidate that lost. */
export function explainAt(offset: number, { decisions, judged }: Analysis): Explanation {
  const decision = decisions.find((one) => isAt(one, offset));
  if (decision) return explanationOf(decision);
  const losers = judged.filter(({ candidate }) => holds(candidate.span, offset));
  const loser = losers.find(({ rejection }) => rejection) ?? losers[0];
  if (loser) return explanationOf({ ...(loser.rejection ? loser : outdone(loser)), alternatives: [] });
  return { outcome: "nothing", reasons: ["no rule looks for anything that stands here"], passed: [] };
}

function isAt(decision: Decision, offset: number): boolean {
  const { span, related = [] } = decision.candidate;
  return holds(span, offset) || (isReported(decision) && related.some((half) => holds(half.span, offset)));
}

/** A candidate that no filter stopped, and that is still not reported, overlaps a surer one. */
const outdone = (judged: Judged): Judged => ({
  ...judged,
  rejection: { filter: "overlap", reason: "it overlaps a key that is surer" },
});

function explanationOf(decision: Decision): Explanation {
  const { candidate, passed } = decision;
  return {
    ...outcomeOf(decision),
    ruleId: candidate.rule.id,
    title: candidate.rule.title,
    grade: candidate.grade,
    span: candidate.span,
    redacted: redactedOf(candidate),
    fingerprint: fingerprint(candidate.secret),
    passed,
  };
}

function outcomeOf(decision: Decision): Pick<Explanation, "outcome" | "decidedBy" | "reasons"> {
  const { rejection, directive } = decision;
  if (rejection) {
    return {
      outcome: "filtered",
      decidedBy: rejection.filter,
      reasons: [rejection.reason, ...reasonsOf(decision)],
    };
  }
  if (isReported(decision) || !directive) return { outcome: "reported", reasons: reasonsOf(decision) };
  return {
    outcome: "suppressed",
    decidedBy: directive.name,
    reasons: [directive.reason ?? "a comment of another scanner", ...reasonsOf(decision)],
  };
}

const holds = ({ start, end }: Span, offset: number) => start <= offset && offset < end;
