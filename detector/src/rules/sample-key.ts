// A fresh key of any rule, whichever way it is recognised: for tests, demos and fuzzers.
import { type Random, sampleFormat } from "../formats/sample.js";
import type { RuleDeclaration } from "./rule.js";

/**
 * Makes a key of the rule's shape, its checksum right; random, so of no use to anybody.
 *
 * @throws TypeError for a search rule
 */
export function sampleKey(rule: RuleDeclaration, random: Random): string {
  if (rule.format) return sampleFormat(rule.format, random, rule.checksum);
  if (rule.pattern) return rule.pattern.sample(random);
  if (rule.search) throw new TypeError("a pattern of a config says nothing of which a key could be made");
  if (rule.assignment) return sampleFormat(rule.assignment.usual, random);
  return sampleFormat(rule.context.usual ?? rule.context.value, random);
}
