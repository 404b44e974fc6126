// What the model looks at in a value.
import { spelling } from "./spelling.js";

/** Longer values are judged by their beginning. */
const LONGEST = 96;
/** A word, with a capital or in capitals, or digits. */
const RUNS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+/g;
/** From so many on, more of them say no more. */
const ENOUGH = 16;
/** Runs of so few letters are no words. */
const SHORT = 2;

/**
 * The features of a value: how its letters are spelled (-3 to 2.4), the share of its runs that are too short for words
 * (0 to 4), how often digits and letters change places, and how many digits stand elsewhere than in a number at the end
 * (0 to 16 each).
 */
export function features(value: string): readonly number[] {
  const text = value.slice(0, LONGEST);
  const runs = text.match(RUNS) ?? [];
  const letters = runs.filter((run) => /[A-Za-z]/.test(run)).map((run) => run.toLowerCase());
  const length = letters.join("").length;
  const spelled = letters.reduce((sum, run) => sum + run.length * spelling(run), 0) / Math.max(1, length);
  const short = letters.filter((run) => run.length <= SHORT).length / Math.max(1, letters.length);
  const changes = (text.match(/[A-Za-z](?=[0-9])|[0-9](?=[A-Za-z])/g) ?? []).length;
  const digits = (text.replace(/[0-9]{1,4}$/, "").match(/[0-9]/g) ?? []).length;
  return [spelled, 4 * short, Math.min(ENOUGH, changes), Math.min(ENOUGH, digits)];
}
