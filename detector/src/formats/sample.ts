// Makes keys of a format: the third reading of a declaration. Tests, the demo and fuzzers use it,
// so that no file of the project holds a key.
import type { Checksum } from "../checksums/checksum.js";
import { type Format, isChoice, namedRun } from "./format.js";

/** Numbers in `[0, 1)`, such as `Math.random` or a seeded generator. */
export type Random = () => number;

/** Runs of open length are sampled within so many characters of their minimum. */
const SPREAD = 24;

/** A fresh key of the format; with a checksum, one whose checksum is right. */
export function sampleFormat(format: Format, random: Random, checksum?: Checksum): string {
  let key = "";
  for (const part of format) {
    if (typeof part === "string") key += part;
    else if (isChoice(part)) key += pick(part.oneOf, random);
    else {
      const { name, run } = namedRun(part);
      if (checksum?.part === name) key += checksum.compute(key);
      else {
        const length = run.min + Math.floor(random() * (Math.min(run.max - run.min, SPREAD) + 1));
        const letters = expandAlphabet(run.alphabet);
        for (let count = 0; count < length; count++) key += pick(letters, random);
      }
    }
  }
  return key;
}

/** The characters of a character class: ranges written out. */
export function expandAlphabet(alphabet: string): readonly string[] {
  const letters: string[] = [];
  for (let at = 0; at < alphabet.length; at++) {
    if (alphabet[at + 1] === "-" && at + 2 < alphabet.length) {
      for (let code = alphabet.charCodeAt(at); code <= alphabet.charCodeAt(at + 2); code++) {
        letters.push(String.fromCharCode(code));
      }
      at += 2;
    } else letters.push(alphabet.charAt(at));
  }
  return letters;
}

/** One of the items; the list must not be empty. */
function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}
