// A text's way through all stages, for one set of rules: prefilter, rules, filters. The prefilter has its own memory,
// so an analyser works on one text at a time, and keeps nothing of it.
import { compilePrefilter, type Prefilter } from "../engine/prefilter.js";
import { createLookThrough } from "../encodings/look-through.js";
import { type Hit, searchAside, searchText } from "../engine/search-text.js";
import { createJudge } from "../filters/judge.js";
import type { DetectorOptions } from "../options.js";
import { compileRules } from "../rules/compiled-rules.js";
import type { RuleList } from "../rules/rule-list.js";
import type { Rule } from "../rules/rule.js";
import type { SourceContext } from "../source.js";
import { type Analysis, decide, type Decided, withFindings } from "./analysis.js";
import { createFirstLook, type FirstLook } from "./first-look.js";
import { REACH, SHORT_REACH } from "./locality.js";

export interface Analyser {
  readonly prefilter: Prefilter;
  /** How far what decides about an anchor's matches may lie from it, in UTF-16 units. */
  readonly reachOf: (anchor: number) => number;
  /** Whether what an anchor leads to is usually written over several lines. */
  readonly spansLines: (anchor: number) => boolean;
  /** The hits that may lead to a finding. */
  readonly firstLook: FirstLook;
  /** The hits that may lead to a decision: to a finding, or to a filter that knows what a value is. */
  readonly decisionLook: FirstLook;
  /** All that is known of a text. */
  readonly analyse: (text: string, context: SourceContext) => Analysis;
  /** The same, for a text in which the prefilter's hits are known already. */
  readonly analyseHits: (text: string, hits: readonly Hit[], context: SourceContext) => Analysis;
  /** What is decided of such a text, without the findings that would be told of it. */
  readonly decideHits: (text: string, hits: readonly Hit[], context: SourceContext) => Decided;
}

/** How many bytes of a file are looked at together. Only what is used of them takes memory. */
const CAPACITY = 1024 * 1024;

/**
 * Compiles rules and filters once.
 *
 * @param rules the options may have some of them off
 * @param capacity the size of the prefilter's buffer in bytes: a file that is larger is scanned in blocks
 */
export function createAnalyser(rules: RuleList, options: DetectorOptions, capacity = CAPACITY): Analyser {
  const compiled = compileRules(rules, isOn(options));
  const { prepared, anchors, isLong, spansLines, candidates } = compiled;
  const prefilter = compilePrefilter(anchors, capacity, { prepared });
  const judge = createJudge(options);
  const lookThrough = createLookThrough(compiled, judge, (text) => searchAside(prefilter, text));
  const { minGrade = "named" } = options;
  const decideHits: Analyser["decideHits"] = (text, hits, context) => {
    const scanned = { text, context };
    const plain = candidates(scanned, hits);
    return decide(scanned, [...plain, ...lookThrough(scanned, hits, plain)], judge, minGrade);
  };
  const analyseHits: Analyser["analyseHits"] = (text, hits, context) =>
    withFindings(decideHits(text, hits, context), { text, context });
  return {
    prefilter,
    reachOf: (anchor) => (isLong(anchor) ? REACH : SHORT_REACH),
    spansLines,
    firstLook: createFirstLook(compiled, judge, prefilter, ({ rejection }) => !rejection),
    decisionLook: createFirstLook(compiled, judge, prefilter, ({ rejection }) => !rejection || !!rejection.knowsValue),
    analyse: (text, context) => analyseHits(text, searchText(prefilter, text), context),
    analyseHits,
    decideHits,
  };
}

/** Whether a rule is on. */
export function isOn({ disabledRules = [] }: DetectorOptions): (rule: Rule) => boolean {
  const off = new Set(disabledRules);
  return (rule) => !off.has(rule.id) && !off.has(rule.provider.id);
}
