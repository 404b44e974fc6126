// Makes keys at run time from the rules' own formats, so that no file holds one.
import { createDetector } from "@keystow/detector";
import { sampleKey } from "@keystow/detector/testing";
import { seededRandom } from "./seeded-random.js";

const { rules } = createDetector();

/** A fresh key of a rule; the same seed gives the same key. */
export function makeKey(ruleId: string, seed = 1): string {
  const rule = rules.find(({ id }) => id === ruleId);
  if (!rule) throw new RangeError(`no rule is called ${ruleId}`);
  return sampleKey(rule, seededRandom(seed));
}
