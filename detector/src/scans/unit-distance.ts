// Distances in UTF-16 units as places in UTF-8: from a place in the buffer, where so many units before or behind it begin.
// Exact where each byte is one unit, as in nearly all files; elsewhere a little farther, to the edge of a part.
import type { Prefilter } from "../engine/prefilter.js";
import { firstIndex } from "../text/first-index.js";
import { characterStart } from "../text/utf8.js";

export interface UnitDistance {
  /** Whether each byte is one unit. */
  readonly isSingle: boolean;
  /** A place at least so many units before another one, or where the text begins; no character is cut there. */
  readonly before: (at: number, units: number) => number;
  /** A place at least so many units behind another one, or where the text ends; no character is cut there. */
  readonly behind: (at: number, units: number) => number;
}

/** Bytes of a part whose units are counted together. */
const PART = 1024;

/** Distances in `[begin, length)` of the buffer. */
export function unitDistance(prefilter: Prefilter, begin: number, length: number): UnitDistance {
  const parts = partsOf(prefilter, begin, length);
  if (parts.counts.at(-1) !== length - begin) return byParts(parts, begin, length);
  return {
    isSingle: true,
    before: (at, units) => Math.max(begin, at - units),
    behind: (at, units) => Math.min(length, at + units),
  };
}

/** Where parts begin and the last one ends, and how many units there are before. */
interface Parts {
  readonly places: readonly number[];
  readonly counts: readonly number[];
}

function partsOf({ buffer, countUnits }: Prefilter, begin: number, length: number): Parts {
  const places = [begin];
  const counts = [0];
  let units = 0;
  for (let from = begin; from < length;) {
    const to = from + PART < length ? characterStart(buffer, from + PART) : length;
    units += countUnits(from, to);
    counts.push(units);
    places.push(to);
    from = to;
  }
  return { places, counts };
}

function byParts({ places, counts }: Parts, begin: number, length: number): UnitDistance {
  const last = places.length - 1;
  /** The first edge of a part at or behind a place. */
  const edge = (at: number) => firstIndex(last, (index) => (places[index] ?? length) >= at);
  return {
    isSingle: false,
    before(at, units) {
      const count = (counts[Math.max(0, edge(at) - 1)] ?? 0) - units;
      return places[Math.max(0, firstIndex(last, (index) => (counts[index] ?? 0) > count) - 1)] ?? begin;
    },
    behind(at, units) {
      const count = (counts[edge(at)] ?? 0) + units;
      return places[firstIndex(last, (index) => (counts[index] ?? 0) >= count)] ?? length;
    },
  };
}
