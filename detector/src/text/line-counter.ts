// Counts lines and UTF-16 units of a file that is seen piece by piece, so that a place in a later piece has a
// line and a column in the whole. A piece may not begin between the halves of a CRLF.
import type { Location } from "./locator.js";
import { sequenceLength } from "./utf8.js";

export interface LineCounter {
  /** How many UTF-16 units lie before the current piece. */
  readonly units: () => number;
  /** Passes over the bytes of a piece. */
  readonly advance: (bytes: Uint8Array) => void;
  /** The place in the whole of a place in the current piece. */
  readonly locate: (location: Location) => Location;
}

const LF = 0x0a;
const CR = 0x0d;

/** A counter at the beginning of a file. */
export function createLineCounter(): LineCounter {
  let units = 0;
  let lines = 0;
  let lineStart = 0;
  return {
    units: () => units,
    locate: ({ line, column }) => ({ line: lines + line, column: line === 1 ? units - lineStart + column : column }),
    advance(bytes) {
      for (let at = 0; at < bytes.length;) {
        const byte = bytes[at] ?? 0;
        if (byte < 0x80) {
          at++;
          units++;
          if (byte === LF || (byte === CR && bytes[at] !== LF)) {
            lines++;
            lineStart = units;
          }
        } else {
          const length = sequenceLength(bytes, at);
          at += Math.max(1, length);
          units += length === 4 ? 2 : 1;
        }
      }
    },
  };
}
