// Makes keys at run time from the rules' own formats, so that no file holds one.
import { createDetector } from "@keystow/detector";
import { sampleKey } from "@keystow/detector/testing";

const { rules } = createDetector();

/** A fresh key of a rule; the same seed gives the same key. */
export function makeKey(ruleId: string, seed = 1): string {
  const rule = rules.find(({ id }) => id === ruleId);
  if (!rule) throw new RangeError(`no rule is called ${ruleId}`);
  return sampleKey(rule, seededRandom(seed));
}

/** Mulberry32: a small, well-mixed generator of numbers in [0, 1). */
export function seededRandom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  };
}
