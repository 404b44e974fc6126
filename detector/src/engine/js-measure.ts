// Counts lines and UTF-16 units in UTF-8, and finds a byte, in plain JavaScript: the twin of assembly/measure.ts.
import { sequenceLength } from "../text/utf8.js";

/** How many lines end in `[from, end)`: at LF, CRLF or a lone CR. The byte behind the end is looked at. */
export function countLines(bytes: Uint8Array, from: number, end: number): number {
  let lines = 0;
  for (let at = from; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x0a || (byte === 0x0d && bytes[at + 1] !== 0x0a)) lines++;
  }
  return lines;
}

/** How many UTF-16 units `[from, end)` decodes to; a byte that is not UTF-8 is one. No character is cut at the end. */
export function countUnits(bytes: Uint8Array, from: number, end: number): number {
  const part = bytes.subarray(0, end);
  let units = 0;
  for (let at = from; at < end;) {
    const length = sequenceLength(part, at);
    at += Math.max(1, length);
    units += length === 4 ? 2 : 1;
  }
  return units;
}

/** The first NUL in `[from, end)`, or the end. */
export function firstNul(bytes: Uint8Array, from: number, end: number): number {
  const at = bytes.subarray(from, end).indexOf(0);
  return at === -1 ? end : from + at;
}

/** The place behind the last CR or LF in `[from, end)`, or where it begins. */
export function lastLine(bytes: Uint8Array, from: number, end: number): number {
  let at = end;
  while (at > from && bytes[at - 1] !== 0x0a && bytes[at - 1] !== 0x0d) at--;
  return at;
}
