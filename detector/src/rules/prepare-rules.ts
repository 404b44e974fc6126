// Makes the built-in rules' part of the prefilter ahead of time, for bundles: laying tables for many rules takes longer
// than a commit should wait.
import type { Glance } from "../credentials/glance.js";
import { type PreparedTables, reachOf } from "../engine/prefilter.js";
import { HITS } from "../engine/layout.js";
import { packTables } from "../engine/table-image.js";
import { layTables, NO_TABLES } from "../engine/tables.js";
import { anchorTable } from "./anchor-table.js";
import { allOf, builtInProviders, createRuleList } from "./rule-list.js";

/** What is known of the built-in rules before they are loaded. */
export interface PreparedRules {
  readonly tables: PreparedTables;
  /** See `AnchorTable`. */
  readonly leadsTo: readonly number[];
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
  const { anchors, leadsTo, offsetOf, long, glances } = anchorTable([...allOf(createRuleList()).entries()]);
  const counts = layTables(memory, anchors, NO_TABLES);
  return {
    tables: { image: packTables(memory), counts, reach: reachOf(anchors) },
    leadsTo,
    offsetOf,
    long,
    glances,
    ruleCounts: builtInProviders().map(({ rules }) => rules.length),
  };
}
