// The tables as a short text, so that they can be made when the detector is built and only be loaded when it runs.
// They are mostly zeros: what is kept is stretches of bytes, each behind its distance from the one before.
import { HITS } from "./layout.js";
import { encodeBase64 } from "../text/base64.js";

/** So many zeros end a stretch; fewer cost less than another stretch does. */
const GAP = 6;
/** What a distance and a length can say. */
const LONGEST = 0xffff;

/** The tables in a memory, as base64. */
export function packTables(memory: ArrayBuffer): string {
  const tables = new Uint8Array(memory, 0, HITS);
  const packed: number[] = [];
  let last = 0;
  for (let at = nextByte(tables, 0); at < HITS; at = nextByte(tables, last)) {
    for (; at - last > LONGEST; last += LONGEST) packed.push(0xff, 0xff, 0, 0);
    const end = stretchEnd(tables, at);
    packed.push((at - last) & 0xff, (at - last) >> 8, (end - at) & 0xff, (end - at) >> 8, ...tables.subarray(at, end));
    last = end;
  }
  return encodeBase64(Uint8Array.from(packed));
}

/** Writes packed tables, as bytes, into a memory that is all zeros. assembly/unpack.ts does the same, faster in a cold start. */
export function unpackTables(packed: Uint8Array, memory: ArrayBuffer): void {
  const tables = new Uint8Array(memory);
  const word = (at: number) => (packed[at] ?? 0) | ((packed[at + 1] ?? 0) << 8);
  let to = 0;
  for (let at = 0; at < packed.length;) {
    const length = word(at + 2);
    to += word(at);
    tables.set(packed.subarray(at + 4, at + 4 + length), to);
    to += length;
    at += 4 + length;
  }
}

function nextByte(tables: Uint8Array, from: number): number {
  const distance = tables.subarray(from).findIndex((byte) => byte !== 0);
  return distance === -1 ? HITS : from + distance;
}

function stretchEnd(tables: Uint8Array, from: number): number {
  let end = from;
  for (let at = from; at < HITS && at - end < GAP && at - from < LONGEST; at++) {
    if (tables[at] !== 0) end = at + 1;
  }
  return end;
}
