// How much a value looks drawn at random, as keys are, and not written, as words and identifiers are. The weights come
// from scripts/fit-credential-model.mjs, which says what they are learned from.
import { features } from "./features.js";
import { BASE, WEIGHTS } from "./weights.js";

/** So many points make a value surely random: odds of twenty to one. */
export const SURELY = 300;

/**
 * The points of a value: hundredths of the natural logarithm of the odds that it is random. Above 0 it is rather random.
 */
export function randomness(value: string): number {
  return features(value).reduce((sum, feature, at) => sum + feature * (WEIGHTS[at] ?? 0), BASE);
}
