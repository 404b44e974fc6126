// Why the value at a place is reported, or what stopped it.
import { type Analysis, type Decision, isReported, reasonsOf, redactedOf } from "./analysis.js";
import type { Explanation, Span } from "./finding.js";

/** Explains the decision at an offset: the chosen candidate there, else one that was rejected. */
export function explainAt(offset: number, { decisions, judged }: Analysis): Explanation {
  const decision =
    decisions.find(({ candidate }) => holds(candidate.span, offset)) ??
    judged.filter(({ candidate }) => holds(candidate.span, offset)).map((one) => ({ ...one, alternatives: [] }))[0];
  if (!decision) return { outcome: "nothing", reasons: ["no rule looks for anything that stands here"], passed: [] };
  return {
    ...outcomeOf(decision),
    ruleId: decision.candidate.rule.id,
    title: decision.candidate.rule.title,
    grade: decision.candidate.grade,
    span: decision.candidate.span,
    redacted: redactedOf(decision.candidate),
    passed: decision.passed,
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
