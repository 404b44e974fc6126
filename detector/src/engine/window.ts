// Chooses where in an anchor the prefilter looks: the five bytes that open the gate least often in source text.
// An estimate from how often characters follow each other; it decides speed, never results.
import { LETTER_COSTS, LETTERS, PAIR_COSTS } from "./letter-pairs.js";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const ROWS = LETTERS.length + 1;

/** Chooses the offset of an anchor's window; made once for many anchors. */
export function windowChooser(): (bytes: Uint8Array) => number {
  const odds = createOdds();
  return (bytes) => {
    const last = bytes.length - Math.min(4, bytes.length);
    let best = 0;
    let least = Infinity;
    for (let offset = 0; offset <= last; offset++) {
      // each window is looked for at even places only, so beginning with its first byte and with its second
      const chance = odds.ofGate(bytes, offset) + odds.ofGate(bytes, offset + 1);
      if (chance < least) [best, least] = [offset, chance];
    }
    return best;
  };
}

/** How likely source text opens the gate: three bytes are hashed, and of the fourth the low three bits decide. */
function createOdds() {
  const first = Float64Array.from(LETTER_COSTS, probability);
  const pairs = Float64Array.from(PAIR_COSTS.join(""), probability);
  const classes = classOdds(pairs);
  const rows = Uint8Array.from({ length: 256 }, (_, byte) => rowOf(byte));
  return {
    ofGate(bytes: Uint8Array, at: number): number {
      const a = rows[bytes[at] ?? 0] ?? 0;
      const b = rows[bytes[at + 1] ?? 0] ?? 0;
      const c = rows[bytes[at + 2] ?? 0] ?? 0;
      const fourth = bytes[at + 3];
      const three = (first[a] ?? 0) * (pairs[a * ROWS + b] ?? 0) * (pairs[b * ROWS + c] ?? 0);
      return fourth === undefined ? three : three * (classes[c * 8 + (fourth & 7)] ?? 0);
    },
  };
}

/** For each row, how likely what follows has certain low three bits. */
function classOdds(pairs: Float64Array): Float64Array {
  const classes = new Float64Array(ROWS * 8);
  for (let row = 0; row < ROWS; row++) {
    for (let next = 0; next < ROWS; next++) {
      const chance = pairs[row * ROWS + next] ?? 0;
      const letter = LETTERS.charCodeAt(next);
      // the rows of digits and of all other characters are spread
      const isSpread = LETTERS[next] === "0" || next === LETTERS.length;
      for (let bits = 0; bits < 8; bits++) {
        const share = isSpread ? 1 / 8 : Number((letter & 7) === bits);
        classes[row * 8 + bits] = (classes[row * 8 + bits] ?? 0) + chance * share;
      }
    }
  }
  return classes;
}

const probability = (digit: string) => 2 ** (-DIGITS.indexOf(digit) / 4);

function rowOf(byte: number): number {
  const letter = String.fromCharCode(byte).toLowerCase();
  const row = LETTERS.indexOf(letter >= "0" && letter <= "9" ? "0" : letter);
  return row === -1 ? LETTERS.length : row;
}
