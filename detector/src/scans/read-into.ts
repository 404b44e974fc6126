// Reads until a buffer is full or the file ends.
import type { ReadBytes } from "../source.js";

/**
 * Fills a buffer from `from` on.
 *
 * @returns how much of the buffer is filled then: all of it, unless the file ends before
 */
export function readInto(buffer: Uint8Array, from: number, read: ReadBytes): number {
  let length = from;
  while (length < buffer.length) {
    const count = read(buffer, length, buffer.length - length);
    if (count === 0) break;
    length += count;
  }
  return length;
}
