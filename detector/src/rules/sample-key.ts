// A fresh key of any rule, whichever way it is recognised: for tests, demos and fuzzers.
import { type Random, sampleFormat } from "../formats/sample.js";
import type { RuleDeclaration } from "./rule.js";

/** Makes a key of the rule's shape, its checksum right; random, so of no use to anybody. */
export function sampleKey(rule: RuleDeclaration, random: Random): string {
  if (rule.format) return sampleFormat(rule.format, random, rule.checksum);
  if (rule.pattern) return rule.pattern.sample(random);
  return sampleFormat(rule.context.usual ?? rule.context.value, random);
}
