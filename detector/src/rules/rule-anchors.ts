// The literals that lead to a rule, whichever way it is recognised.
import { type Anchor, anchorsOf } from "../formats/anchors.js";
import type { Rule } from "./rule.js";

/** An anchor of a rule. */
export interface RuleAnchor {
  readonly anchor: Anchor;
  /** The rule's index. */
  readonly rule: number;
  /** How many characters of a match stand before the anchor. */
  readonly offset: number;
}

/** The anchors of the rule at an index. */
export function ruleAnchors(rule: Rule, index: number): readonly RuleAnchor[] {
  return anchorsFor(rule).map((anchor) => ({ anchor, rule: index, offset: anchor.offset }));
}

function anchorsFor(rule: Rule): readonly Anchor[] {
  if (rule.format) return anchorsOf(rule.format);
  if (rule.pattern) {
    const { anchors, follow = [] } = rule.pattern;
    return anchors.map((text) => ({ text, offset: 0, foldCase: false, follow }));
  }
  if (rule.search) {
    const { anchors, foldCase } = rule.search;
    return anchors.map((text) => ({ text, offset: 0, foldCase, follow: [] }));
  }
  return rule.context.words.map((text) => ({ text, offset: 0, foldCase: true, follow: [] }));
}
