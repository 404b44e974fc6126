// Finds anchors in a text that is a string already: its UTF-8 goes through the prefilter's buffer, piece by piece,
// and the hits' places are counted back into UTF-16 units. Text near a piece's end goes through twice.
import type { Prefilter } from "./prefilter.js";

/** A place where an anchor stands, with what has to follow it. */
export interface Hit {
  /** A UTF-16 offset in a text, or a byte offset in a file. */
  readonly offset: number;
  /** The anchor's index. */
  readonly anchor: number;
}

/** Bytes that are encoded at once: they stay in the processor's cache until they are searched. */
const PIECE = 262_144;

/** All hits in a text, in the order of {@link byPlace}. */
export function searchText(prefilter: Prefilter, text: string): readonly Hit[] {
  const target = prefilter.buffer.subarray(0, PIECE);
  const encoder = new TextEncoder();
  const hits: Hit[] = [];
  for (let from = 0; from < text.length;) {
    const piece = from === 0 ? text : text.slice(from);
    const { read, written } = encoder.encodeInto(piece, target);
    const isLast = read === piece.length;
    // what begins behind this may be cut off here: the next piece has it whole
    const own = isLast ? read : Math.max(1, read - prefilter.reach);
    const found = searchBuffer(prefilter, written);
    // as many bytes as units: each byte is one
    for (const { offset, anchor } of read === written ? found : inUnits(prefilter, found, 0)) {
      if (offset < own) hits.push({ offset: from + offset, anchor });
    }
    from += isLast ? read : own;
  }
  return hits;
}

/** Stands for what is not ASCII, of which no anchor of a built-in rule consists. */
const BEYOND_ASCII = "\x7f";

/**
 * All hits in a short text, in the order of {@link byPlace}, while the prefilter's buffer is in use: of one that is longer
 * than the second buffer, in what fits. Of what is not ASCII nothing is found.
 */
export function searchAside(prefilter: Prefilter, text: string): readonly Hit[] {
  const encoder = new TextEncoder();
  const isAscii = !/[^\0-\x7f]/.test(text);
  const { written } = encoder.encodeInto(isAscii ? text : text.replace(/[^\0-\x7f]/g, BEYOND_ASCII), prefilter.aside);
  const hits: Hit[] = [];
  prefilter.searchAside(written, (offset, anchor) => {
    hits.push({ offset, anchor });
  });
  return hits.sort(byPlace);
}

/** All hits in the first `length` bytes of the prefilter's buffer, in the order of {@link byPlace}. */
export function searchBuffer(prefilter: Prefilter, length: number): readonly Hit[] {
  const hits: Hit[] = [];
  prefilter.search(length, (offset, anchor) => {
    hits.push({ offset, anchor });
  });
  return hits.length < 2 ? hits : hits.sort(byPlace);
}

/** By place, and at one place by the anchors' order: so every engine gives the same. */
const byPlace = (a: Hit, b: Hit) => a.offset - b.offset || a.anchor - b.anchor;

/** Hits in the buffer, in ascending order, as hits in the text whose UTF-8 is there from byte `from` on. */
export function inUnits(prefilter: Prefilter, hits: readonly Hit[], from: number): readonly Hit[] {
  let last = from;
  let units = 0;
  return hits.map(({ offset, anchor }) => {
    units += prefilter.countUnits(last, offset);
    last = offset;
    return { offset: units, anchor };
  });
}
