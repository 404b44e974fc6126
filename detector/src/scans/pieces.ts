// Cuts a block into the pieces that become text: what lies around hits, so far that nothing beyond decides about them.
// Where hits are dense their surroundings are one long piece; it is cut with enough overlap, because engines keep long
// strings until they collect all of their memory.
import type { Hit } from "../engine/search-text.js";
import type { Analyser } from "../pipeline/analyser.js";
import type { UnitDistance } from "./unit-distance.js";

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
const LONGEST = { single: 98_304, other: 61_440 };

/**
 * The pieces of the buffer, in ascending order.
 *
 * @param hits in ascending order
 */
export function piecesAround(
  hits: readonly Hit[],
  begin: number,
  distance: UnitDistance,
  reachOf: Analyser["reachOf"],
): readonly Piece[] {
  const stretches: Stretch[] = [];
  for (const hit of hits) {
    if (hit.offset < begin) continue; // in a byte-order mark
    const reach = reachOf(hit.anchor);
    // a match may be as long as what is looked at behind it
    const [from, to] = [distance.before(hit.offset, reach), distance.behind(hit.offset, 2 * reach)];
    join(stretches, { from, to, reach, hits: [hit] });
  }
  return stretches.flatMap((stretch) => cut(stretch, distance));
}

/** What lies around hits, before it is cut. */
interface Stretch {
  from: number;
  to: number;
  /** How far what decides about a place in it may lie from it, in UTF-16 units. */
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
function cut({ from, to, reach, hits }: Stretch, distance: UnitDistance): readonly Piece[] {
  const longest = distance.isSingle ? LONGEST.single : LONGEST.other;
  if (to - from <= longest) return [{ from, to, ownFrom: from, ownTo: to, hits }];
  const step = Math.max(longest - 3 * reach, reach);
  const pieces: Piece[] = [];
  let first = 0;
  for (let ownFrom = from; ownFrom < to;) {
    const begin = Math.max(from, distance.before(ownFrom, reach));
    const next = distance.behind(ownFrom, step);
    const isLast = distance.behind(next, 2 * reach) >= to;
    const end = isLast ? to : distance.behind(next, 2 * reach);
    const ownTo = isLast ? to : next;
    while ((hits[first]?.offset ?? end) < begin) first++;
    let behind = first;
    while ((hits[behind]?.offset ?? end) < end) behind++;
    if (behind > first) pieces.push({ from: begin, to: end, ownFrom, ownTo, hits: hits.slice(first, behind) });
    ownFrom = ownTo;
  }
  return pieces;
}
