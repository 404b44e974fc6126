// The first stage in AssemblyScript: every place in memory where an anchor stands, in one pass over the bytes.
// DESIGN.md beside this folder teaches it. Compiled twice, with SIMD128 and without, by scripts/build-engine.mjs;
// src/engine/js-prefilter.ts is its twin in plain JavaScript, and tables.ts writes what it reads.
// measure.ts adds what counting lines and characters takes, unpack.ts the loading of tables.
// It may not write outside of MASKS, PLACES and the hits, whatever the bytes are.

import {
  BITMAP,
  CLASSES,
  ENTRIES,
  ENTRY_SIZE,
  GATE,
  HEADS,
  HITS,
  HITS_END,
  MASKS,
  NODES,
  PATTERNS,
  PLACES,
  SHORT_BITMAP,
  SHORT_HEADS,
  STEPS,
} from "../layout";

export { countLines, countUnits, firstNul, lastLine } from "./measure";
export { unpack } from "./unpack";

/** Letters differ from their other case in this bit alone; for other bytes the exact comparison decides. */
const FOLD: u32 = 0x20202020;
/** Multipliers of the hashes of three and of four bytes; tables.ts has the same. */
const MIX_THREE: u32 = 0x9e37;
const MIX_FOUR: u32 = 0x9e3779b1;
/** Bytes whose gate is evaluated before the places that passed are looked at. */
const BLOCK: usize = 4096;

/** Where the next hit goes. */
let out: usize = HITS;

/** Where scanning has to go on: the end, or the place before which the room for hits was used up. */
export let resume: usize = 0;

/**
 * Reports the anchors that begin in memory [base, end) and end there, looking from `from` on.
 * The caller leaves 64 readable bytes behind the end, and calls again from `resume` until that is the end.
 *
 * @returns how many hits stand at HITS, each an u32 position relative to base and an u32 id
 */
export function scan(base: usize, end: usize, from: usize): u32 {
  out = HITS;
  resume = end;
  if (ASC_FEATURE_SIMD) scanWide(base, end, from);
  else scanNarrow(base, end, from);
  return <u32>((out - HITS) >> 3);
}

function scanWide(base: usize, end: usize, from: usize): void {
  for (let block = from; block < end; block += BLOCK) {
    const masksEnd = gate(block, min(end, block + BLOCK));
    const placesEnd = listPlaces(masksEnd);
    for (let place: usize = PLACES; place < placesEnd; place += 2) {
      if (!look(block + (<usize>load<u16>(place) << 1), base, end)) return;
    }
  }
}

/**
 * Lists the places whose bits are set; returns the list's end. Most words have few bits, and how many nobody can predict:
 * four are written in any case, and what is too much is written over, so that the processor need not guess.
 */
function listPlaces(masksEnd: usize): usize {
  let place: u32 = 0;
  let to: usize = PLACES;
  for (let mask: usize = MASKS; mask < masksEnd; mask += 8, place += 64) {
    let bits = load<u64>(mask);
    const next = to + (<usize>popcnt(bits) << 1);
    store<u16>(to, <u16>(place + <u32>ctz(bits)));
    bits &= bits - 1;
    store<u16>(to, <u16>(place + <u32>ctz(bits)), 2);
    bits &= bits - 1;
    store<u16>(to, <u16>(place + <u32>ctz(bits)), 4);
    bits &= bits - 1;
    store<u16>(to, <u16>(place + <u32>ctz(bits)), 6);
    bits &= bits - 1;
    for (let at = to + 8; bits; at += 2) {
      store<u16>(at, <u16>(place + <u32>ctz(bits)));
      bits &= bits - 1;
    }
    to = next;
  }
  return to;
}

/** Writes one bit for each even place of a block: whether some anchor's window may stand there. Returns the masks' end. */
function gate(block: usize, blockEnd: usize): usize {
  const mix = i16x8.splat(<i16>MIX_THREE);
  const fold = i8x16.splat(0x20);
  const low = i16x8.splat(0xff);
  const seven = i8x16.splat(7);
  const zero = i8x16.splat(0);
  const bit = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128);
  let mask: usize = MASKS;
  for (let p = block; p < blockEnd; p += 32) {
    // a lane for each even place: x holds its bytes 0 and 1, y its bytes 2 and 3
    const x0 = v128.or(v128.load(p), fold);
    const y0 = v128.or(v128.load(p, 2), fold);
    const x1 = v128.or(v128.load(p, 16), fold);
    const y1 = v128.or(v128.load(p, 18), fold);
    const near = i16x8.add(i16x8.mul(x0, mix), v128.and(y0, low));
    const far = i16x8.add(i16x8.mul(x1, mix), v128.and(y1, low));
    const fourth = i8x16.narrow_i16x8_u(i16x8.shr_u(y0, 8), i16x8.shr_u(y1, 8));
    const classBit = i8x16.swizzle(bit, v128.and(fourth, seven));
    store<u16>(mask, <u16>i8x16.bitmask(i8x16.ne(v128.and(gathered(near, far), classBit), zero)));
    mask += 2;
  }
  store<u64>(mask, 0);
  return mask;
}

/**
 * The gate's bytes for sixteen hashes. Taking the hashes out as four words is faster than through memory or one by one,
 * and four registers keep the loads from waiting for each other.
 */
// @ts-ignore: decorator
@inline
function gathered(near: v128, far: v128): v128 {
  const a = i64x2.extract_lane(near, 0);
  const b = i64x2.extract_lane(near, 1);
  const c = i64x2.extract_lane(far, 0);
  const d = i64x2.extract_lane(far, 1);
  let v = i8x16.splat(0);
  let w = v;
  let x = v;
  let y = v;
  v = v128.load_lane<u8>(GATE + <usize>(a & 0xffff), v, 0);
  w = v128.load_lane<u8>(GATE + <usize>(b & 0xffff), w, 4);
  x = v128.load_lane<u8>(GATE + <usize>(c & 0xffff), x, 8);
  y = v128.load_lane<u8>(GATE + <usize>(d & 0xffff), y, 12);
  v = v128.load_lane<u8>(GATE + <usize>((a >>> 16) & 0xffff), v, 1);
  w = v128.load_lane<u8>(GATE + <usize>((b >>> 16) & 0xffff), w, 5);
  x = v128.load_lane<u8>(GATE + <usize>((c >>> 16) & 0xffff), x, 9);
  y = v128.load_lane<u8>(GATE + <usize>((d >>> 16) & 0xffff), y, 13);
  v = v128.load_lane<u8>(GATE + <usize>((a >>> 32) & 0xffff), v, 2);
  w = v128.load_lane<u8>(GATE + <usize>((b >>> 32) & 0xffff), w, 6);
  x = v128.load_lane<u8>(GATE + <usize>((c >>> 32) & 0xffff), x, 10);
  y = v128.load_lane<u8>(GATE + <usize>((d >>> 32) & 0xffff), y, 14);
  v = v128.load_lane<u8>(GATE + <usize>(a >>> 48), v, 3);
  w = v128.load_lane<u8>(GATE + <usize>(b >>> 48), w, 7);
  x = v128.load_lane<u8>(GATE + <usize>(c >>> 48), x, 11);
  y = v128.load_lane<u8>(GATE + <usize>(d >>> 48), y, 15);
  return v128.or(v128.or(v, w), v128.or(x, y));
}

function scanNarrow(base: usize, end: usize, from: usize): void {
  for (let p = from; p < end; p += 8) {
    // four even places at a time: their bytes are in one word and its neighbour
    const word = load<u64>(p) | 0x2020202020202020;
    const next = load<u32>(p, 8) | FOLD;
    if (passes(<u32>word) && !look(p, base, end)) return;
    if (passes(<u32>(word >>> 16)) && !look(p + 2, base, end)) return;
    if (passes(<u32>(word >>> 32)) && !look(p + 4, base, end)) return;
    if (passes(<u32>(word >>> 48) | (next << 16)) && !look(p + 6, base, end)) return;
  }
}

/** Whether the gate lets four folded bytes pass. */
// @ts-ignore: decorator
@inline
function passes(word: u32): bool {
  return ((<u32>load<u8>(GATE + <usize>hashOfThree(word)) >>> ((word >>> 24) & 7)) & 1) != 0;
}

/** Reports what stands where the gate opened. False if the room for hits was used up: then `resume` says where. */
// @ts-ignore: decorator
@inline
function look(at: usize, base: usize, end: usize): bool {
  const bytes = load<u64>(at - 1);
  const before = <u32>bytes;
  const here = <u32>(bytes >>> 8);
  const behind = <u32>(bytes >>> 16);
  // a window begins here or one byte earlier, an anchor of three bytes here or one byte later
  if (!(isLong(before) | isLong(here) | isShort(here) | isShort(behind))) return true;
  const hits = out;
  if (
    reportLong(before, at - 1, base, end) &&
    reportLong(here, at, base, end) &&
    reportShort(here, at, base, end) &&
    reportShort(behind, at + 1, base, end)
  ) {
    return true;
  }
  out = hits;
  resume = at;
  return false;
}

/** 1 if some anchor's window may begin with four bytes, else 0: computed without a branch, as all of these. */
// @ts-ignore: decorator
@inline
function isLong(word: u32): u32 {
  return isSet(BITMAP, hashOfFour(word));
}

/** 1 if three bytes may be an anchor, else 0. */
// @ts-ignore: decorator
@inline
function isShort(word: u32): u32 {
  return isSet(SHORT_BITMAP, hashOfShort(word));
}

/** Reports each anchor whose window of four bytes or more begins at a place. False if the room for hits was used up. */
function reportLong(word: u32, at: usize, base: usize, end: usize): bool {
  return reportChain(<usize>load<u16>(HEADS + (<usize>(hashOfFour(word) >>> 2) << 1)), at, base, end);
}

/** Reports each anchor of three bytes that stands at a place. False if the room for hits was used up. */
function reportShort(word: u32, at: usize, base: usize, end: usize): bool {
  return reportChain(<usize>load<u16>(SHORT_HEADS + (<usize>(hashOfShort(word) >>> 4) << 1)), at, base, end);
}

function reportChain(first: usize, at: usize, base: usize, end: usize): bool {
  for (let node = first; node; node = <usize>load<u16>(NODES + (node << 2), 2)) {
    const entry = ENTRIES + <usize>load<u16>(NODES + (node << 2)) * ENTRY_SIZE;
    const start = at - <usize>load<u16>(entry);
    if (!standsFor(entry, start, base, end)) continue;
    if (out >= HITS_END) return false;
    store<u32>(out, <u32>(start - base));
    store<u32>(out, load<u16>(entry, 10), 4);
    out += 8;
  }
  return true;
}

// @ts-ignore: decorator
@inline
function isSet(bitmap: usize, hash: u32): u32 {
  return (<u32>load<u8>(bitmap + <usize>(hash >>> 3)) >>> (hash & 7)) & 1;
}

/** The hash of three folded bytes: the third one's multiplier is one, so that one multiplication does for all. */
// @ts-ignore: decorator
@inline
function hashOfThree(word: u32): u32 {
  return ((word & 0xffffff) * ((MIX_THREE << 16) + 1)) >>> 16;
}

/** The hash of an anchor of three bytes as they are: few of those are found in either case, and in one they are rare. */
// @ts-ignore: decorator
@inline
function hashOfShort(word: u32): u32 {
  return ((word & 0xffffff) * MIX_FOUR) >>> 16;
}

/** The hash of four bytes, folded. */
// @ts-ignore: decorator
@inline
function hashOfFour(word: u32): u32 {
  return ((word | FOLD) * MIX_FOUR) >>> 16;
}

/** Whether an entry's anchor stands at a place, with what has to follow it. */
function standsFor(entry: usize, start: usize, base: usize, end: usize): bool {
  const length = <usize>load<u16>(entry, 2);
  // both sides, since a place near the beginning of memory may have wrapped
  if (start < base || start > end || length > end - start) return false;
  const pattern = PATTERNS + (<usize>load<u16>(entry, 4) << 5);
  for (let at: usize = 0; at < length; at += 16) {
    if (differs(start + at, pattern + (at << 1))) return false;
  }
  return isFollowed(start + length, end, load<u16>(entry, 6), load<u16>(entry, 8));
}

/** Whether sixteen bytes differ from a pattern: a mask, and what the masked bytes have to be. */
// @ts-ignore: decorator
@inline
function differs(at: usize, pattern: usize): bool {
  if (ASC_FEATURE_SIMD) {
    const masked = v128.and(v128.load(at), v128.load(pattern));
    return v128.any_true(v128.xor(masked, v128.load(pattern, 16)));
  }
  const low = (load<u64>(at) & load<u64>(pattern)) ^ load<u64>(pattern, 16);
  const high = (load<u64>(at, 8) & load<u64>(pattern, 8)) ^ load<u64>(pattern, 24);
  return (low | high) != 0;
}

/** Whether the steps that have to follow an anchor do: each takes as many bytes of its class as it may. */
function isFollowed(from: usize, end: usize, firstStep: u32, stepCount: u32): bool {
  let at = from;
  let step = STEPS + (<usize>firstStep << 3);
  for (let count = stepCount; count > 0; count--, step += 8) {
    const members = CLASSES + (<usize>load<u16>(step) << 5);
    const least = <usize>load<u16>(step, 2);
    const stop = min(end, at + <usize>load<u16>(step, 4));
    const begin = at;
    while (at < stop && isMember(members, load<u8>(at))) at++;
    if (at - begin < least) return false;
  }
  return true;
}

// @ts-ignore: decorator
@inline
function isMember(members: usize, byte: u8): bool {
  return (load<u8>(members + <usize>(byte >>> 3)) & (1 << (byte & 7))) != 0;
}
