// Compiles rules to what the pipeline runs: what the prefilter looks for, and what each hit leads to.
// A rule is compiled when one of its anchors is first met: most texts meet few of them.
import type { Glance } from "../credentials/glance.js";
import type { PreparedTables } from "../engine/prefilter.js";
import type { Hit } from "../engine/search-text.js";
import { type Code, CODES } from "../encodings/code.js";
import type { Anchor } from "../formats/anchors.js";
import { compileAssignmentRule } from "../matching/match-assignment.js";
import { compileContextRule, type MatchNear } from "../matching/match-context.js";
import { compileFormatRule } from "../matching/match-format.js";
import { compileBlockRule, compilePatternRule } from "../matching/match-pattern.js";
import { compileSearchRule } from "../matching/match-search.js";
import type { MatchAt } from "../matching/matcher.js";
import type { Candidate, Scanned } from "../pipeline/candidate.js";
import { anchorTable } from "./anchor-table.js";
import { preparedRules } from "./prepared-rules.js";
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
  /** Whether what an anchor leads to is usually written over several lines. */
  readonly spansLines: (anchor: number) => boolean;
  /** What a glance at an anchor's place has to see before it is read, if anything. */
  readonly glanceOf: (anchor: number) => Glance | undefined;
  /** The code that an anchor leads to, if it leads to no rule. */
  readonly codeOf: (anchor: number) => Code | undefined;
  /** The candidate of the rule whose anchor stands at a hit, if it needs nothing around it. */
  readonly matchAt: (scanned: Scanned, hit: Hit) => Candidate | undefined;
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
  const added = anchorTable(rulesFrom(rules, prepared?.ruleCounts.reduce((sum, count) => sum + count, 0) ?? 0));
  const leadsTo = [...(prepared?.leadsTo ?? []), ...added.leadsTo];
  const offsetOf = [...(prepared?.offsetOf ?? []), ...added.offsetOf];
  // a negative index would be looked up as a name, at every hit
  const codes = leadsTo.map((index) => (index < 0 ? CODES[-1 - index] : undefined));
  const first = prepared?.leadsTo.length ?? 0;
  const long = new Set([...(prepared?.long ?? []), ...added.long.map((anchor) => first + anchor)]);
  const glances = new Map([
    ...(prepared?.glances ?? []),
    ...added.glances.map(([anchor, glance]) => [first + anchor, glance] as const),
  ]);
  const actionOf = actions(rules, isOn);
  const actionAt = ({ anchor }: Hit) => (codes[anchor] ? undefined : actionOf(leadsTo[anchor] ?? -1));
  const placeOf = ({ anchor, offset }: Hit) => offset - (offsetOf[anchor] ?? 0);
  return {
    prepared: prepared?.tables,
    anchors: added.anchors,
    isLong: (anchor) => long.has(anchor),
    spansLines: (anchor) => {
      const code = codes[anchor];
      // what is long enough is wrapped
      return code
        ? code.kind === "digits" && code.isLong
        : rules.at(leadsTo[anchor] ?? -1)?.pattern?.spansLines === true;
    },
    glanceOf: (anchor) => glances.get(anchor),
    codeOf: (anchor) => codes[anchor],
    matchAt(scanned, hit) {
      const action = actionAt(hit);
      return action && "matchAt" in action ? action.matchAt(scanned, placeOf(hit)) : undefined;
    },
    candidates(scanned, hits) {
      const candidates: Candidate[] = [];
      const near = new Map<MatchNear, number[]>();
      for (const hit of hits) {
        const action = actionAt(hit);
        if (!action) continue;
        if ("near" in action) {
          const places = near.get(action.near);
          if (places) places.push(hit.offset);
          else near.set(action.near, [hit.offset]);
        } else {
          const candidate = action.matchAt(scanned, placeOf(hit));
          if (candidate) candidates.push(candidate);
        }
      }
      // one by one: a call takes only so many arguments
      for (const [matchNear, places] of near) for (const one of matchNear(scanned, places)) candidates.push(one);
      return candidates;
    },
  };
}

/** The rules from an index on, with their indices. */
function rulesFrom(rules: RuleList, first: number): readonly (readonly [index: number, rule: Rule])[] {
  const found: (readonly [number, Rule])[] = [];
  for (let index = first; index < rules.length; index++) {
    const rule = rules.at(index);
    if (rule) found.push([index, rule]);
  }
  return found;
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
