// All that the prefilter looks for, and what each anchor leads to: for some rules, in the order of the anchors' ids.
import type { Glance } from "../credentials/glance.js";
import { codedAnchors } from "../encodings/coded-anchors.js";
import { CODES } from "../encodings/code.js";
import type { Anchor } from "../formats/anchors.js";
import { ruleAnchors } from "./rule-anchors.js";
import type { Rule } from "./rule.js";

export interface AnchorTable {
  readonly anchors: readonly Anchor[];
  /** For each anchor the index of its rule; of one that leads to a code, -1 less the code's index. */
  readonly leadsTo: readonly number[];
  /** For each anchor how many characters of a match stand before it. */
  readonly offsetOf: readonly number[];
  /** The anchors that may lead to long matches. */
  readonly long: readonly number[];
  /** For each anchor of which a glance has to see something, what. */
  readonly glances: readonly (readonly [anchor: number, glance: Glance])[];
}

/** So many rules' keys are looked for in codes: the prefilter's tables have an end. There are fewer built-in ones. */
const MOST_RULES = 900;

/** The table of some rules, given with their indices. */
export function anchorTable(rules: readonly (readonly [index: number, rule: Rule])[]): AnchorTable {
  const own = rules.map(([index, rule]) => [rule, ruleAnchors(rule, index)] as const);
  const plain = own.flatMap(([, anchors]) => anchors);
  const coded = codedAnchors(own.slice(0, MOST_RULES));
  const long = [...plain.map(({ isLong }) => isLong), ...coded.map(({ code }) => CODES[code]?.isLong ?? false)];
  return {
    anchors: [...plain, ...coded].map(({ anchor }) => anchor),
    leadsTo: [...plain.map(({ rule }) => rule), ...coded.map(({ code }) => -1 - code)],
    offsetOf: [...plain.map(({ offset }) => offset), ...coded.map(() => 0)],
    long: long.flatMap((isLong, index) => (isLong ? [index] : [])),
    glances: plain.flatMap(({ glance }, index) => (glance ? [[index, glance] as const] : [])),
  };
}
