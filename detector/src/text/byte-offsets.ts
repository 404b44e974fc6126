// From places in UTF-8 to places in the text that it decodes to, and to lines. May be asked in ascending order only.
import { sequenceLength } from "./utf8.js";

/** Walks a file's bytes, counting UTF-16 units as `decodeUtf8` makes them. */
export interface ByteWalk {
  /** The UTF-16 offset of the character that begins at a byte; asked in ascending order. */
  readonly unitsAt: (byte: number) => number;
}

/**
 * Walks bytes from their beginning.
 *
 * @param units how long the whole text is: if as long as the bytes, each byte is one unit and nothing is counted
 */
export function walkBytes(bytes: Uint8Array, units: number): ByteWalk {
  if (units === bytes.length) return { unitsAt: (byte) => byte };
  let at = 0;
  let count = 0;
  return {
    unitsAt(byte) {
      while (at < byte) {
        const length = sequenceLength(bytes, at);
        at += Math.max(1, length);
        count += length === 4 ? 2 : 1;
      }
      return count;
    },
  };
}
