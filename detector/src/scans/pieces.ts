// Cuts a block into the pieces that become text: what lies around hits, so far that nothing beyond decides about them.
// Where hits are dense their surroundings are one long piece; it is cut with enough overlap, because engines keep long
// strings until they collect all of their memory.
import type { Hit } from "../engine/search-text.js";
import type { Analyser } from "../pipeline/analyser.js";
import { characterStart } from "../text/utf8.js";

/** A part of the buffer, in bytes, and the hits in it. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Findings that begin in this part of it are judged as in the whole. */
  readonly ownFrom: number;
  readonly ownTo: number;
  readonly hits: readonly Hit[];
}

/** Bytes of a piece that is not cut: V8 keeps strings of 128 KB and more apart, and a character may take two of its bytes. */
const LONGEST = { narrow: 98_304, wide: 61_440 };

/**
 * The pieces of `[begin, length)` of the buffer, in ascending order.
 *
 * @param hits in ascending order
 * @param width how many bytes a UTF-16 unit takes there at the most
 */
export function piecesAround(
  hits: readonly Hit[],
  { begin, length }: { readonly begin: number; readonly length: number },
  width: number,
  { prefilter, reachOf }: Analyser,
): readonly Piece[] {
  const stretches: Stretch[] = [];
  for (const hit of hits) {
    if (hit.offset < begin) continue; // in a byte-order mark
    const reach = width * reachOf(hit.anchor);
    // a match may be as long as what is looked at behind it
    const from = Math.max(begin, hit.offset - reach);
    join(stretches, { from, to: Math.min(length, hit.offset + 2 * reach), reach, hits: [hit] });
  }
  const uncut = (at: number) => (at < length ? characterStart(prefilter.buffer, at) : length);
  const longest = width === 1 ? LONGEST.narrow : LONGEST.wide;
  return stretches.flatMap((stretch) => {
    const { from, to, hits } = stretch;
    if (to - from > longest) return cut(stretch, longest, uncut);
    return [{ from: uncut(from), to: uncut(to), ownFrom: begin, ownTo: length, hits }];
  });
}

/** What lies around hits, before it is cut. */
interface Stretch {
  from: number;
  to: number;
  /** How far what decides about a place in it may lie from it. */
  reach: number;
  readonly hits: Hit[];
}

/** Adds a stretch; others that it meets become one with it. Each begins behind those before it, or reaches farther. */
function join(stretches: Stretch[], added: Stretch): void {
  let last = added;
  for (let before = stretches.pop(); before; before = stretches.pop()) {
    if (before.to < last.from) {
      stretches.push(before);
      break;
    }
    before.from = Math.min(before.from, last.from);
    before.to = Math.max(before.to, last.to);
    before.reach = Math.max(before.reach, last.reach);
    // one by one: a call takes only so many arguments
    for (const hit of last.hits) before.hits.push(hit);
    last = before;
  }
  stretches.push(last);
}

/** Pieces whose own parts lie side by side, each with the reach before it, and twice as much behind. */
function cut({ from, to, reach, hits }: Stretch, longest: number, uncut: (at: number) => number): readonly Piece[] {
  const step = Math.max(longest - 3 * reach, reach);
  const pieces: Piece[] = [];
  const last = uncut(to);
  let first = 0;
  for (let ownFrom = uncut(from); ownFrom < last;) {
    const begin = uncut(Math.max(from, ownFrom - reach));
    const isLast = ownFrom + step + 2 * reach >= last;
    const end = isLast ? last : uncut(ownFrom + step + 2 * reach);
    const ownTo = isLast ? last : uncut(ownFrom + step);
    while ((hits[first]?.offset ?? end) < begin) first++;
    let behind = first;
    while ((hits[behind]?.offset ?? end) < end) behind++;
    if (behind > first) pieces.push({ from: begin, to: end, ownFrom, ownTo, hits: hits.slice(first, behind) });
    ownFrom = ownTo;
  }
  return pieces;
}
