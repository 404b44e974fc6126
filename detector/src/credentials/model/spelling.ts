// How usual three letters are in words, from the table that scripts/fit-credential-model.mjs counts.
import { decodeBase64 } from "../../text/base64.js";
import { TRIGRAMS } from "./trigrams.js";

const LETTERS = 27;
/** What the table's four levels stand for: how much likelier in words than at random, in bits. */
const LEVELS = [-3, -0.8, 0.8, 2.4];

let table: Uint8Array | undefined;

/**
 * How a run of letters is spelled: the mean of its trigrams, edges included, from -3 (no word) to 2.4 (a usual one).
 *
 * @param run small letters `a` to `z`
 */
export function spelling(run: string): number {
  table ??= decodeBase64(TRIGRAMS) ?? new Uint8Array();
  let before = 0;
  let last = 0;
  let sum = 0;
  for (let at = 0; at <= run.length; at++) {
    const letter = at < run.length ? run.charCodeAt(at) - 96 : 0;
    const index = (before * LETTERS + last) * LETTERS + letter;
    sum += LEVELS[((table[index >> 2] ?? 0) >> (2 * (index & 3))) & 3] ?? 0;
    before = last;
    last = letter;
  }
  return sum / (run.length + 1);
}
