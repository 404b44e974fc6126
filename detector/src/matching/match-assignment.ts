// Candidates of assignment rules: values that are given to a credential's name.
import { nameAround, readAssignment } from "../credentials/read-assignment.js";
import { judgeName, LITTLE } from "../credentials/kinds.js";
import { allowsBareValues } from "../context/syntax.js";
import { showableName } from "../context/credential-name.js";
import type { Span } from "../finding.js";
import type { Candidate, Named, Scanned } from "../pipeline/candidate.js";
import type { AssignmentRule, Rule } from "../rules/rule.js";
import type { MatchNear } from "./match-context.js";

/** Compiles an assignment rule. */
export function compileAssignmentRule(rule: Rule & AssignmentRule): MatchNear {
  return (scanned, hits) => {
    const found = new Map<number, Candidate>();
    let last = -1;
    for (const hit of hits) {
      if (hit === last) continue; // several ways lead to one word
      last = hit;
      const candidate = candidateAt(rule, scanned, hit);
      if (candidate) found.set(candidate.span.start, candidate);
    }
    return [...found.values()];
  };
}

function candidateAt(rule: Rule & AssignmentRule, scanned: Scanned, at: number): Candidate | undefined {
  const { text } = scanned;
  const place = nameAround(text, at);
  const verdict = judgeName(nameAt(scanned, place));
  if (verdict?.kind !== rule.assignment.kind) return undefined;
  const assignment = readAssignment(text, place);
  if (!assignment) return undefined;
  const named = { ...assignment, ...verdict };
  return {
    rule,
    span: named.span,
    secret: named.value,
    publicPrefix: "",
    grade: "named",
    mode: rule.mode ?? "unknown",
    reasons: [reasonFor(named)],
    named,
  };
}

/** A word before a name that says little, in text that is no code: `newsapi KEY`. */
const QUALIFIER = /(?:^|[\s"'`([])([A-Za-z][\w.]{2,30})[ \t]$/;

/** The name at a place, with the word before it if it needs one. */
function nameAt({ text, context }: Scanned, { start, end }: Span): string {
  const name = text.slice(start, end);
  if (!LITTLE.test(name) || !allowsBareValues(context)) return name;
  const qualifier = QUALIFIER.exec(text.slice(Math.max(0, start - 34), start))?.[1];
  return qualifier === undefined ? name : `${qualifier}_${name}`;
}

function reasonFor({ name, scheme }: Named): string {
  const shown = showableName(name);
  if (shown === undefined) return "named like a credential";
  return `named \`${scheme === undefined ? shown : `${shown}: ${scheme}`}\``;
}
