// The first stage: finds every place where an anchor stands, so that rules are tried only there.
// It knows anchors, not rules, and may report a place more than once for different anchors.
import type { Anchor } from "../formats/anchors.js";

/** An anchor with what the caller wants to find again at a hit. */
export interface Target<Payload> {
  readonly anchor: Anchor;
  readonly payload: Payload;
}

/** Calls `hit` with the position of the anchor's first character, in ascending order. */
export type Prefilter<Payload> = (text: string, hit: (at: number, target: Target<Payload>) => void) => void;

/** Letters differ from their other case in this bit alone; for other characters the exact comparison decides. */
const CASE_BIT = 0x20;

/**
 * Compiles anchors to a scan that looks at three characters per position.
 *
 * A table of hashes of the anchors' first three characters, case folded, passes nearly nothing but
 * real beginnings; what passes is compared exactly.
 */
export function compilePrefilter<Payload>(targets: readonly Target<Payload>[]): Prefilter<Payload> {
  const begins = new Uint8Array(1 << 16);
  const buckets = new Map<number, Target<Payload>[]>();
  for (const target of targets) {
    const hash = hashAt(target.anchor.text, 0);
    begins[hash] = 1;
    buckets.set(hash, [...(buckets.get(hash) ?? []), target]);
  }
  return (text, hit) => {
    const last = text.length - 3;
    for (let at = 0; at <= last; at++) {
      const hash = hashAt(text, at);
      if (begins[hash] === 0) continue;
      for (const target of buckets.get(hash) ?? []) {
        if (standsAt(text, at, target.anchor)) hit(at, target);
      }
    }
  };
}

function hashAt(text: string, at: number): number {
  const word =
    ((text.charCodeAt(at) | CASE_BIT) << 16) ^
    ((text.charCodeAt(at + 1) | CASE_BIT) << 8) ^
    (text.charCodeAt(at + 2) | CASE_BIT);
  return Math.imul(word, 0x9e3779b1) >>> 16;
}

function standsAt(text: string, at: number, anchor: Anchor): boolean {
  if (!anchor.foldCase) return text.startsWith(anchor.text, at);
  return text.slice(at, at + anchor.text.length).toLowerCase() === anchor.text;
}
