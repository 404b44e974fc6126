// Reads an open file to its end, or up to a bound. Works for what has no size to ask for: pipes, /proc, a growing file.
import { readSync } from "node:fs";
import { errorCode } from "../errors.js";

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
    const read = readSome(file, bytes, length);
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

/** Milliseconds between looks at a pipe that has nothing yet and would not wait by itself. */
const PAUSE = 5;

function readSome(file: number, bytes: Buffer, from: number): number {
  for (;;) {
    try {
      return readSync(file, bytes, from, bytes.length - from, null);
    } catch (error) {
      if (errorCode(error) === "EOF") return 0; // Windows, at the end of a pipe
      if (errorCode(error) !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
