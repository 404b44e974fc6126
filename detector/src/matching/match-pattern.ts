// Candidates of pattern rules: shapes that the format grammar cannot say.
import type { Candidate, Rejection } from "../pipeline/candidate.js";
import type { Inspection, PatternRule, Rule } from "../rules/rule.js";
import type { MatchAt } from "./matcher.js";

/** Compiles a pattern rule to a matcher at its anchor. */
export function compilePatternRule(rule: Rule & PatternRule): MatchAt {
  const { pattern } = rule;
  // a copy, because a sticky expression keeps its position in the object
  const expression = new RegExp(pattern.expression.source, addFlags(pattern.expression.flags, "dy"));
  return ({ text }, start) => {
    expression.lastIndex = start;
    const match = expression.exec(text);
    const [from, to] = match?.indices?.groups?.["secret"] ?? [];
    if (!match || from === undefined || to === undefined) return undefined;
    const secret = text.slice(from, to);
    const seen = pattern.inspect?.(secret, { ...match.groups }) ?? { reasons: [] };
    const rejected = rejectionOf(seen);
    const candidate: Candidate = {
      rule,
      span: { start: from, end: to },
      secret,
      publicPrefix: pattern.publicPrefix?.exec(secret)?.[0] ?? "",
      grade: seen.proven ? "proven" : (pattern.grade ?? "provider"),
      mode: rule.mode ?? "unknown",
      reasons: seen.reasons.length > 0 ? seen.reasons : ["exact shape"],
    };
    return rejected ? { ...candidate, rejected } : candidate;
  };
}

/** What was seen inside a value is known of it: no weaker rule may report it under another name. */
function rejectionOf({ publicReason, rejected }: Inspection): Rejection | undefined {
  if (publicReason !== undefined) return { filter: "public-by-design", reason: publicReason, knowsValue: true };
  return rejected && { ...rejected, knowsValue: true };
}

const addFlags = (flags: string, more: string) => [...new Set(flags + more)].join("");
