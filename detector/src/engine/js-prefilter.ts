// The first stage in plain JavaScript: the twin of assembly/prefilter.ts for platforms without WebAssembly.
// It reads the same tables from the same places and gives the same hits; DESIGN.md teaches both.
import * as at from "./layout.js";
import type { ScanMemory } from "./prefilter.js";
import { hashOfFour, hashOfShort, MIX_THREE } from "./tables.js";

/** A prefilter over a memory whose tables are laid. */
export function jsScan(memory: ArrayBuffer): ScanMemory {
  const u8 = new Uint8Array(memory);
  const gate = u8.subarray(at.GATE, at.GATE + 0x10000);
  const report = createReport(memory);
  return (base, end, from) => {
    report.begin();
    let a = (u8[from] ?? 0) | 0x20;
    let b = (u8[from + 1] ?? 0) | 0x20;
    for (let p = from; p < end; p += 2) {
      const c = (u8[p + 2] ?? 0) | 0x20;
      const fourth = u8[p + 3] ?? 0;
      const hash = (Math.imul(a | (b << 8), MIX_THREE) + c) & 0xffff;
      if (((gate[hash] ?? 0) >> (fourth & 7)) & 1 && !report.around(p, base, end)) {
        return { count: report.count(), resume: p };
      }
      a = c;
      b = fourth | 0x20;
    }
    return { count: report.count(), resume: end };
  };
}

/** The second stage: which anchors stand where the gate opened. */
function createReport(memory: ArrayBuffer) {
  const u8 = new Uint8Array(memory);
  const u16 = new Uint16Array(memory);
  const u32 = new Uint32Array(memory);
  let out = at.HITS;

  const at16 = (place: number) => u16[place >> 1] ?? 0;
  const isMember = (members: number, byte: number) => ((u8[members + (byte >> 3)] ?? 0) >> (byte & 7)) & 1;

  const isFollowed = (from: number, end: number, firstStep: number, count: number) => {
    let place = from;
    for (let step = at.STEPS + firstStep * 8; step < at.STEPS + (firstStep + count) * 8; step += 8) {
      const members = at.CLASSES + at16(step) * 32;
      const stop = Math.min(end, place + at16(step + 4));
      const begin = place;
      while (place < stop && isMember(members, u8[place] ?? 0)) place++;
      if (place - begin < at16(step + 2)) return false;
    }
    return true;
  };

  const standsFor = (entry: number, start: number, base: number, end: number) => {
    const length = at16(entry + 2);
    if (start < base || length > end - start) return false;
    const pattern = at.PATTERNS + at16(entry + 4) * 32;
    for (let index = 0; index < length; index++) {
      const place = pattern + (index >> 4) * 32 + (index & 15);
      if (((u8[start + index] ?? 0) & (u8[place] ?? 0)) !== u8[place + 16]) return false;
    }
    return isFollowed(start + length, end, at16(entry + 6), at16(entry + 8));
  };

  const isSet = (bitmap: number, hash: number) => ((u8[bitmap + (hash >>> 3)] ?? 0) >> (hash & 7)) & 1;

  const reportChain = (first: number, place: number, base: number, end: number) => {
    for (let node = first; node !== 0; node = at16(at.NODES + node * 4 + 2)) {
      const entry = at.ENTRIES + at16(at.NODES + node * 4) * at.ENTRY_SIZE;
      const start = place - at16(entry);
      if (!standsFor(entry, start, base, end)) continue;
      if (out >= at.HITS_END) return false;
      u32[out >> 2] = start - base;
      u32[(out >> 2) + 1] = at16(entry + 10);
      out += 8;
    }
    return true;
  };

  /** The window of four bytes or more that begins at a place. */
  const long = (place: number, base: number, end: number) => {
    const hash = hashOfFour(u8[place] ?? 0, u8[place + 1] ?? 0, u8[place + 2] ?? 0, u8[place + 3] ?? 0);
    return !isSet(at.BITMAP, hash) || reportChain(at16(at.HEADS + (hash >>> 2) * 2), place, base, end);
  };

  /** The anchor of three bytes that stands at a place. */
  const short = (place: number, base: number, end: number) => {
    const hash = hashOfShort(u8[place] ?? 0, u8[place + 1] ?? 0, u8[place + 2] ?? 0);
    return !isSet(at.SHORT_BITMAP, hash) || reportChain(at16(at.SHORT_HEADS + (hash >>> 4) * 2), place, base, end);
  };

  return {
    begin: () => {
      out = at.HITS;
    },
    count: () => (out - at.HITS) >> 3,
    /** Looks at a place that passed and at its neighbours. False if the room for hits was used up there. */
    around: (place: number, base: number, end: number) => {
      const before = out;
      if (
        long(place - 1, base, end) &&
        long(place, base, end) &&
        short(place, base, end) &&
        short(place + 1, base, end)
      ) {
        return true;
      }
      out = before;
      return false;
    },
  };
}
