// Compiles rules to what the pipeline runs: what the prefilter looks for, and what each hit leads to.
// A rule is compiled when one of its anchors is first met: most texts meet few of them.
import type { Glance } from "../credentials/glance.js";
import type { PreparedTables } from "../engine/prefilter.js";
import type { Hit } from "../engine/search-text.js";
import type { Anchor } from "../formats/anchors.js";
import { compileAssignmentRule } from "../matching/match-assignment.js";
import { compileContextRule, type MatchNear } from "../matching/match-context.js";
import { compileFormatRule } from "../matching/match-format.js";
import { compileBlockRule, compilePatternRule } from "../matching/match-pattern.js";
import { compileSearchRule } from "../matching/match-search.js";
import type { MatchAt } from "../matching/matcher.js";
import type { Candidate, Scanned } from "../pipeline/candidate.js";
import { preparedRules } from "./prepared-rules.js";
import { type RuleAnchor, ruleAnchors } from "./rule-anchors.js";
import type { RuleList } from "./rule-list.js";
import type { Rule } from "./rule.js";

/** Rules, ready to be tried where their anchors stand. */
export interface CompiledRules {
  /** Tables of the prefilter that were made ahead, if any. */
  readonly prepared: PreparedTables | undefined;
  /** What the prefilter looks for besides. A hit names an anchor by its index, prepared ones first. */
  readonly anchors: readonly Anchor[];
  /** Whether an anchor's rule may match much: see `RuleAnchor`. */
  readonly isLong: (anchor: number) => boolean;
  /** What a glance at an anchor's place has to see before it is read, if anything. */
  readonly glanceOf: (anchor: number) => Glance | undefined;
  /** The candidates of a text, given all hits in it, in ascending order; they come in no particular order. */
  readonly candidates: (scanned: Scanned, hits: readonly Hit[]) => readonly Candidate[];
}

/** What an anchor leads to: a match at a place, or one more place near which a rule looks. */
type Action = { readonly matchAt: MatchAt } | { readonly near: MatchNear };

/**
 * Compiles rules once, for any number of texts.
 *
 * @param isOn whether a rule is wanted
 */
export function compileRules(rules: RuleList, isOn: (rule: Rule) => boolean): CompiledRules {
  const prepared = preparedRules;
  const added = anchorsFrom(rules, prepared?.ruleCounts.reduce((sum, count) => sum + count, 0) ?? 0);
  const ruleOf = [...(prepared?.ruleOf ?? []), ...added.map(({ rule }) => rule)];
  const offsetOf = [...(prepared?.offsetOf ?? []), ...added.map(({ offset }) => offset)];
  const first = prepared?.ruleOf.length ?? 0;
  const long = new Set([...(prepared?.long ?? []), ...added.flatMap(({ isLong }, at) => (isLong ? [first + at] : []))]);
  const glances = new Map([
    ...(prepared?.glances ?? []),
    ...added.flatMap(({ glance }, at) => (glance ? [[first + at, glance] as const] : [])),
  ]);
  const actionOf = actions(rules, isOn);
  return {
    prepared: prepared?.tables,
    anchors: added.map(({ anchor }) => anchor),
    isLong: (anchor) => long.has(anchor),
    glanceOf: (anchor) => glances.get(anchor),
    candidates(scanned, hits) {
      const candidates: Candidate[] = [];
      const near = new Map<MatchNear, number[]>();
      for (const hit of hits) {
        const action = actionOf(ruleOf[hit.anchor] ?? -1);
        if (!action) continue;
        if ("near" in action) {
          const places = near.get(action.near);
          if (places) places.push(hit.offset);
          else near.set(action.near, [hit.offset]);
        } else {
          const candidate = action.matchAt(scanned, hit.offset - (offsetOf[hit.anchor] ?? 0));
          if (candidate) candidates.push(candidate);
        }
      }
      // one by one: a call takes only so many arguments
      for (const [matchNear, places] of near) for (const one of matchNear(scanned, places)) candidates.push(one);
      return candidates;
    },
  };
}

/** The anchors of the rules from an index on. */
function anchorsFrom(rules: RuleList, first: number): readonly RuleAnchor[] {
  const anchors: RuleAnchor[] = [];
  for (let index = first; index < rules.length; index++) {
    const rule = rules.at(index);
    if (rule) anchors.push(...ruleAnchors(rule, index));
  }
  return anchors;
}

/** What the rule at an index does, compiled on first use; nothing if it is off. */
function actions(rules: RuleList, isOn: (rule: Rule) => boolean): (index: number) => Action | undefined {
  const known: (Action | "off" | undefined)[] = [];
  return (index) => {
    const rule = rules.at(index);
    const action = (known[index] ??= rule && isOn(rule) ? compileRule(rule) : "off");
    return action === "off" ? undefined : action;
  };
}

function compileRule(rule: Rule): Action {
  if (rule.format) return { matchAt: compileFormatRule(rule) };
  if (rule.pattern?.each) return { near: compileBlockRule(rule, rule.pattern.each) };
  if (rule.pattern) return { matchAt: compilePatternRule(rule) };
  if (rule.assignment) return { near: compileAssignmentRule(rule) };
  return { near: rule.search ? compileSearchRule(rule) : compileContextRule(rule) };
}
