// The literals that lead to a rule, whichever way it is recognised.
import { assignmentAnchors } from "../credentials/assignment-anchors.js";
import type { Glance } from "../credentials/glance.js";
import { type Anchor, anchorsOf } from "../formats/anchors.js";
import { isChoice, namedRun, type Part } from "../formats/format.js";
import { SHORT } from "../pipeline/locality.js";
import type { AssignmentRule, Rule } from "./rule.js";

/** An anchor of a rule. */
export interface RuleAnchor {
  readonly anchor: Anchor;
  /** The rule's index. */
  readonly rule: number;
  /** How many characters of a match stand before the anchor. */
  readonly offset: number;
  /** Whether a match may be longer than {@link SHORT}, so that more of the text may decide about it. */
  readonly isLong: boolean;
  /** What a glance at the bytes has to see before they are read; `undefined`: nothing. */
  readonly glance?: Glance | undefined;
}

/** The anchors of the rule at an index. */
export function ruleAnchors(rule: Rule, index: number): readonly RuleAnchor[] {
  const isLong = longestOf(rule) > SHORT;
  if (rule.assignment) {
    return assignmentAnchors(rule.assignment).map((one) => ({ ...one, rule: index, offset: 0, isLong }));
  }
  return anchorsFor(rule).map((anchor) => ({ anchor, rule: index, offset: anchor.offset, isLong }));
}

function longestOf({ format, pattern, context, assignment, search }: Rule): number {
  if (pattern) return longestMatch(pattern.expression);
  if (search) return Infinity;
  if (assignment) return SHORT;
  const parts = format ?? context.value;
  return parts.reduce((sum, part) => sum + longestPart(part), 0);
}

/** A quantifier that repeats something, and whether that is a group. */
const REPEATED = /(\))?\{\d+,?(\d*)\}/g;

/** A bound for an expression whose quantifiers are bounded; Infinity if groups are repeated, which may be of any length. */
function longestMatch({ source }: RegExp): number {
  const repeated = [...source.matchAll(REPEATED)];
  if (repeated.some(([, group]) => group !== undefined)) return Infinity;
  return repeated.reduce(
    (sum, [text, , most]) => sum + Number(most === "" ? /\d+/.exec(text)?.[0] : most),
    source.length,
  );
}

function longestPart(part: Part): number {
  if (typeof part === "string") return part.length;
  return isChoice(part) ? Math.max(...part.oneOf.map(({ length }) => length)) : namedRun(part).run.max;
}

function anchorsFor(rule: Exclude<Rule, AssignmentRule>): readonly Anchor[] {
  if (rule.format) return anchorsOf(rule.format);
  if (rule.pattern) {
    const { anchors, foldCase = false, follow = [] } = rule.pattern;
    return anchors.map((text) => ({ text, offset: 0, foldCase, follow }));
  }
  if (rule.search) {
    const { anchors, foldCase } = rule.search;
    return anchors.map((text) => ({ text, offset: 0, foldCase, follow: [] }));
  }
  return rule.context.words.map((text) => ({ text, offset: 0, foldCase: true, follow: [] }));
}
