// Writes the prefilter's tables into memory: what assembly/prefilter.ts and js-prefilter.ts read.
// It takes milliseconds for hundreds of anchors, so bundles hold the built-in ones ready made (rules/prepare-rules.ts).
import type { Anchor } from "../formats/anchors.js";
import * as at from "./layout.js";
import { windowChooser } from "./window.js";
import { byteClass, type ByteClass } from "./byte-class.js";

/** Multipliers of the hashes of three and of four bytes; assembly/prefilter.ts has the same. */
export const MIX_THREE = 0x9e37;
const MIX_FOUR = 0x9e3779b1;
/** Of a byte this bit is set before it is hashed, so that letters of both cases are one. */
const CASE_BIT = 0x20;
/** The most bytes that a step can count. */
const LONGEST_STEP = 0xffff;
/** Bytes that one comparison covers. */
const LANE = 16;
/** Every value of the low three bits. */
const ANY_CLASS = 0xff;
/** Every byte value, for what stands beside an anchor of three bytes. */
const ANY_BYTE: readonly number[] = Array.from({ length: 256 }, (_, byte) => byte);

/** The hash of three bytes by which the gate is asked. */
const hashOfThree = (a: number, b: number, c: number): number =>
  (Math.imul(a | CASE_BIT | ((b | CASE_BIT) << 8), MIX_THREE) + (c | CASE_BIT)) & 0xffff;

/** The hash of four bytes by which the chains are found. */
export const hashOfFour = (a: number, b: number, c: number, d: number): number =>
  Math.imul(a | CASE_BIT | ((b | CASE_BIT) << 8) | ((c | CASE_BIT) << 16) | ((d | CASE_BIT) << 24), MIX_FOUR) >>> 16;

/** The hash of an anchor of three bytes. */
export const hashOfShort = (a: number, b: number, c: number): number =>
  Math.imul(a | (b << 8) | (c << 16), MIX_FOUR) >>> 16;

/** An anchor as bytes. */
interface Pattern {
  readonly bytes: Uint8Array;
  readonly foldCase: boolean;
  readonly follow: Anchor["follow"];
}

/** How much of the tables' rooms is taken. */
export interface TableCounts {
  readonly entries: number;
  readonly nodes: number;
  readonly patterns: number;
  readonly steps: number;
  readonly classes: number;
}

/** Tables without an anchor. Node 0 ends a chain. */
export const NO_TABLES: TableCounts = { entries: 0, nodes: 1, patterns: 0, steps: 0, classes: 0 };

/**
 * Adds anchors to tables; their ids are the numbers of anchors that are there.
 *
 * @param counts what the tables hold already
 * @returns what they hold then
 * @throws TypeError if an anchor is shorter than three bytes
 * @throws RangeError if there is no room for so many anchors
 */
export function layTables(memory: ArrayBuffer, anchors: readonly Anchor[], counts: TableCounts): TableCounts {
  if (anchors.length === 0) return counts;
  const tables = createTables(memory, counts);
  const encoder = new TextEncoder();
  for (const { text, foldCase, follow } of anchors) tables.add({ bytes: encoder.encode(text), foldCase, follow });
  return tables.counts();
}

function createTables(memory: ArrayBuffer, counts: TableCounts) {
  const u8 = new Uint8Array(memory);
  const u16 = new Uint16Array(memory);
  const room = createRooms(u8, u16, counts);
  const chooseWindow = windowChooser();

  /** Puts an entry into the chain of a hash, and marks the hash. */
  const link = (bitmap: number, heads: number, hash: number, index: number, entry: number) => {
    const head = (heads >> 1) + index;
    u8[bitmap + (hash >>> 3)] = (u8[bitmap + (hash >>> 3)] ?? 0) | (1 << (hash & 7));
    u16[head] = room.node(entry, u16[head] ?? 0);
  };
  const open = (hash: number, bits: number) => {
    u8[at.GATE + hash] = (u8[at.GATE + hash] ?? 0) | bits;
  };

  return {
    counts: room.counts,
    add(pattern: Pattern) {
      const { bytes, follow } = pattern;
      if (bytes.length < 3) throw new TypeError("an anchor needs three bytes or more");
      const offset = chooseWindow(bytes);
      const entry = room.entry(pattern, offset);
      const [a = 0, b = 0, c = 0, d, e] = bytes.subarray(offset);
      if (d !== undefined) {
        const hash = hashOfFour(a, b, c, d);
        link(at.BITMAP, at.HEADS, hash, hash >>> 2, entry);
        open(hashOfThree(a, b, c), 1 << (d & 7));
        open(hashOfThree(b, c, d), e === undefined ? ANY_CLASS : 1 << (e & 7));
        return;
      }
      for (const hash of shortHashes(pattern)) link(at.SHORT_BITMAP, at.SHORT_HEADS, hash, hash >>> 4, entry);
      // the gate takes four bytes: with each that may stand behind it, or at an odd place with each before it
      for (const fourth of room.firstBytes(follow)) open(hashOfThree(a, b, c), 1 << (fourth & 7));
      for (const before of ANY_BYTE) open(hashOfThree(before, a, b), 1 << (c & 7));
    },
  };
}

/** The hashes of an anchor of three bytes in each case in which it is looked for. */
function shortHashes({ bytes, foldCase }: Pattern): ReadonlySet<number> {
  const [a = 0, b = 0, c = 0] = bytes;
  const cases = (byte: number) => (foldCase && isLetter(byte) ? [byte | CASE_BIT, byte & ~CASE_BIT] : [byte]);
  const spelt = cases(a).flatMap((x) => cases(b).flatMap((y) => cases(c).map((z) => hashOfShort(x, y, z))));
  return new Set(spelt);
}

/** Hands out the places of entries, nodes, patterns, steps and classes, and writes what is put there. */
function createRooms(u8: Uint8Array, u16: Uint16Array, counts: TableCounts) {
  const used = { ...counts };
  const classes = new Map<string, ByteClass & { readonly index: number }>();
  /** Most anchors of a rule ask for the same, and many rules do: its steps are written once. */
  const refuseAbove = (place: number, end: number) => {
    if (place > end) throw new RangeError("there are too many rules for the prefilter");
  };

  // anchors of one text, and of one thing that follows, share it
  const patterns = new Map<string, number>();
  const followings = new Map<string, readonly [first: number, count: number]>();

  const pattern = ({ bytes, foldCase }: Pattern): number => {
    const name = `${foldCase} ${bytes.join(" ")}`;
    const known = patterns.get(name);
    if (known !== undefined) return known;
    const first = used.patterns;
    patterns.set(name, first);
    used.patterns += Math.ceil(bytes.length / LANE);
    refuseAbove(at.PATTERNS + used.patterns * 2 * LANE, at.HITS);
    bytes.forEach((byte, index) => {
      const place = at.PATTERNS + first * 2 * LANE + Math.floor(index / LANE) * 2 * LANE + (index % LANE);
      const mask = foldCase && isLetter(byte) ? 0xff - CASE_BIT : 0xff;
      u8[place] = mask;
      u8[place + LANE] = byte & mask;
    });
    return first;
  };

  const classOf = (alphabet: string) => {
    const known = classes.get(alphabet);
    if (known) return known;
    const added = { ...byteClass(alphabet), index: used.classes++ };
    refuseAbove(at.CLASSES + used.classes * 32, at.NODES);
    u8.set(added.members, at.CLASSES + added.index * 32);
    classes.set(alphabet, added);
    return added;
  };

  /** The first step of what follows, and how many there are: behind a run that cannot be counted nothing is asked for. */
  const steps = (follow: Anchor["follow"]): readonly [first: number, count: number] => {
    const name = JSON.stringify(follow);
    const known = followings.get(name);
    if (known) return known;
    const first = used.steps;
    for (const { alphabet, min, max } of follow) {
      const place = at.STEPS + used.steps++ * 8;
      refuseAbove(place + 8, at.PATTERNS);
      const { index, width } = classOf(alphabet);
      const most = max * width;
      u16.set([index, Math.min(min, LONGEST_STEP), Math.min(most, LONGEST_STEP)], place >> 1);
      if (most > LONGEST_STEP) break;
    }
    const laid = [first, used.steps - first] as const;
    followings.set(name, laid);
    return laid;
  };

  return {
    /** The byte values with which something that follows may begin. */
    firstBytes([first]: Anchor["follow"]): readonly number[] {
      if (!first || first.min === 0) return ANY_BYTE;
      const { members } = classOf(first.alphabet);
      return ANY_BYTE.filter((byte) => ((members[byte >> 3] ?? 0) >> (byte & 7)) & 1);
    },
    counts: (): TableCounts => ({ ...used }),
    /** An anchor has one entry, and its index is the anchor's id. */
    entry(entry: Pattern, offset: number): number {
      const index = used.entries++;
      const place = at.ENTRIES + index * at.ENTRY_SIZE;
      refuseAbove(place + at.ENTRY_SIZE, at.CLASSES);
      const { bytes, follow } = entry;
      u16.set([offset, bytes.length, pattern(entry), ...steps(follow), index], place >> 1);
      return index;
    },
    node(entry: number, next: number): number {
      const index = used.nodes++;
      refuseAbove(at.NODES + (index + 1) * 4, at.STEPS);
      u16.set([entry, next], (at.NODES >> 1) + 2 * index);
      return index;
    },
  };
}

const isLetter = (byte: number) => (byte | CASE_BIT) >= 0x61 && (byte | CASE_BIT) <= 0x7a;
