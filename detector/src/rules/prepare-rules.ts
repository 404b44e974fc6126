// Makes the built-in rules' part of the prefilter ahead of time, for bundles: laying tables for many rules takes longer
// than a commit should wait.
import type { Glance } from "../credentials/glance.js";
import { type PreparedTables, reachOf } from "../engine/prefilter.js";
import { HITS } from "../engine/layout.js";
import { packTables } from "../engine/table-image.js";
import { layTables, NO_TABLES } from "../engine/tables.js";
import { ruleAnchors } from "./rule-anchors.js";
import { allOf, builtInProviders, createRuleList } from "./rule-list.js";

/** What is known of the built-in rules before they are loaded. */
export interface PreparedRules {
  readonly tables: PreparedTables;
  /** For each anchor, in the order of their ids, the index of its rule. */
  readonly ruleOf: readonly number[];
  /** For each anchor how many characters of a match stand before it. */
  readonly offsetOf: readonly number[];
  /** The anchors whose rules may match much. */
  readonly long: readonly number[];
  /** For each anchor of which a glance has to see something, what. */
  readonly glances: readonly (readonly [anchor: number, glance: Glance])[];
  /** How many rules each provider has. */
  readonly ruleCounts: readonly number[];
}

/** Prepares the built-in rules. */
export function prepareRules(): PreparedRules {
  const memory = new ArrayBuffer(HITS);
  const found = allOf(createRuleList()).flatMap(ruleAnchors);
  const anchors = found.map(({ anchor }) => anchor);
  const counts = layTables(memory, anchors, NO_TABLES);
  return {
    tables: { image: packTables(memory), counts, reach: reachOf(anchors) },
    ruleOf: found.map(({ rule }) => rule),
    offsetOf: found.map(({ offset }) => offset),
    long: found.flatMap(({ isLong }, index) => (isLong ? [index] : [])),
    glances: found.flatMap(({ glance }, index) => (glance ? [[index, glance] as const] : [])),
    ruleCounts: builtInProviders().map(({ rules }) => rules.length),
  };
}
