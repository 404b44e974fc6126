// A file in UTF-16, read as if it were in UTF-8: everything behind this knows one encoding.
import type { ReadBytes } from "../source.js";

/** A file that is decoded on its way. */
export interface Transcoded {
  readonly read: ReadBytes;
  /** How many bytes of the file itself were read. */
  readonly size: () => number;
}

/** Bytes that are asked for at once. */
const CHUNK = 65_536;

/**
 * Decodes a file while it is read.
 *
 * @param head what was read of it already
 */
export function transcoded(head: Uint8Array, read: ReadBytes, encoding: "utf-16le" | "utf-16be"): Transcoded {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  const chunk = new Uint8Array(CHUNK);
  let size = head.length;
  let pending = encoder.encode(decoder.decode(head, { stream: true }));
  let ended = false;

  const refill = () => {
    const count = read(chunk, 0, CHUNK);
    size += count;
    ended = count === 0;
    pending = encoder.encode(decoder.decode(chunk.subarray(0, count), { stream: !ended }));
  };

  return {
    size: () => size,
    read(target, offset, length) {
      while (pending.length === 0 && !ended) refill();
      const piece = pending.subarray(0, length);
      target.set(piece, offset);
      pending = pending.subarray(piece.length);
      return piece.length;
    },
  };
}
