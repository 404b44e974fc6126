// Reads until a buffer is full or the file ends, or until enough is there to tell what it is.
import type { ReadBytes } from "../source.js";

/**
 * Fills a buffer from `from` on.
 *
 * @param most the largest piece that is asked for
 * @param enough where to stop, if not at the buffer's end
 * @returns how much of the buffer is filled then: less than `enough` only if the file ends before
 */
export function readInto(
  buffer: Uint8Array,
  from: number,
  read: ReadBytes,
  { most = buffer.length, enough = buffer.length } = {},
): number {
  let length = from;
  while (length < enough) {
    const count = read(buffer, length, Math.min(most, buffer.length - length));
    if (count === 0) break;
    length += count;
  }
  return length;
}
