// All of an open file in memory, or up to a bound: for settings, and what is pasted. Works for what has no size to ask for: pipes, /proc, a growing file.
import { readSome } from "./read-some.js";

/**
 * All bytes up to the end, or the first `limit` + 1 of them: more than `limit` bytes mean that there are more.
 *
 * @param expected - how many bytes there probably are; a good guess saves copies.
 */
export function readBounded(file: number, limit: number, expected: number): Buffer {
  let bytes: Buffer = Buffer.allocUnsafe(Math.min(expected, limit) + 1);
  let length = 0;
  while (length <= limit) {
    if (length === bytes.length) bytes = grown(bytes, limit + 1);
    const read = readSome(file, bytes, length, bytes.length - length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

function grown(bytes: Buffer, most: number): Buffer {
  const larger = Buffer.allocUnsafe(Math.min(Math.max(bytes.length * 2, 65_536), most));
  bytes.copy(larger);
  return larger;
}
