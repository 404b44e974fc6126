// The prefilter's hits, from bytes to the text that they decode to.
import type { Hit } from "../engine/search-text.js";
import { walkBytes } from "../text/byte-offsets.js";

/**
 * Moves hits into a text.
 *
 * @param bytes what the text was decoded from; it begins at byte `from` of what was searched
 */
export function hitsInText(hits: readonly Hit[], bytes: Uint8Array, from: number, text: string): readonly Hit[] {
  const { unitsAt } = walkBytes(bytes, text.length);
  return hits
    .filter(({ offset }) => offset >= from)
    .map(({ offset, anchor }) => ({ offset: unitsAt(offset - from), anchor }));
}
