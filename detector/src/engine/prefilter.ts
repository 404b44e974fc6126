// The first stage of every scan: finds each place where an anchor stands, so that rules are tried only there.
// It knows anchors and bytes, not rules and not text. Three engines give the same hits: WebAssembly with SIMD,
// WebAssembly without, and JavaScript; DESIGN.md teaches how.
import type { Anchor } from "../formats/anchors.js";
import { bytesOfBase64 } from "../text/base64.js";
import * as js from "./js-measure.js";
import { jsScan } from "./js-prefilter.js";
import { HITS, SLACK, TEXT } from "./layout.js";
import { unpackTables } from "./table-image.js";
import { layTables, NO_TABLES, type TableCounts } from "./tables.js";
import { SCALAR_MODULE, SIMD_MODULE } from "./wasm-modules.js";

/** Which engine looks: the fastest that the platform has is taken. */
export type EngineName = "simd" | "scalar" | "js";

/** Scans memory `[base, end)` from a place on, and says how many hits it wrote and where to go on, `end` if nowhere. */
export type ScanMemory = (
  base: number,
  end: number,
  from: number,
) => { readonly count: number; readonly resume: number };

/** Calls back for each hit: the byte offset at which the anchor begins, and its index. In no particular order. */
export type OnHit = (offset: number, anchor: number) => void;

/** A compiled prefilter with a buffer of its own, which the caller fills. */
export interface Prefilter {
  readonly engine: EngineName;
  /** Where the bytes are put that are to be searched. */
  readonly buffer: Uint8Array;
  /** How many bytes a hit may depend on, from its first one on. */
  readonly reach: number;
  /**
   * Finds the anchors in the first `length` bytes of the buffer: each place where one stands with, behind it,
   * what has to follow it.
   */
  search(length: number, hit: OnHit): void;
  /** A second, small buffer, for what is decoded while the first one is in use. */
  readonly aside: Uint8Array;
  /** The same as `search`, in the second buffer. */
  searchAside(length: number, hit: OnHit): void;
  /** How many lines end in `[from, to)` of the buffer: at LF, CRLF or a lone CR. */
  readonly countLines: (from: number, to: number) => number;
  /** How many UTF-16 units `[from, to)` of the buffer decodes to; neither end may cut a character. */
  readonly countUnits: (from: number, to: number) => number;
  /** The first NUL in `[from, to)` of the buffer, or `to`. */
  readonly firstNul: (from: number, to: number) => number;
  /** The place behind the last CR or LF in `[from, to)` of the buffer, or `from`. */
  readonly lastLine: (from: number, to: number) => number;
}

/** Tables that were made before, for anchors whose ids are the first ones. */
export interface PreparedTables {
  /** See `packTables`. */
  readonly image: string;
  readonly counts: TableCounts;
  /** See {@link Prefilter.reach}. */
  readonly reach: number;
}

const PAGE = 65_536;
/** The size of the second buffer in bytes. */
const ASIDE = 32_768;

/**
 * Compiles anchors to a prefilter.
 *
 * @param capacity the size of the buffer in bytes
 * @param options.prepared tables to begin with: the ids of `anchors` go on from theirs
 * @param options.engines in the order of preference
 * @throws TypeError if an anchor is shorter than three bytes
 */
export function compilePrefilter(
  anchors: readonly Anchor[],
  capacity: number,
  { prepared, engines = ALL_ENGINES }: { prepared?: PreparedTables | undefined; engines?: readonly EngineName[] } = {},
): Prefilter {
  const packed = prepared && bytesOfBase64(prepared.image);
  const aside = TEXT + Math.max(capacity, packed?.length ?? 0) + SLACK;
  const pages = Math.ceil((aside + ASIDE + SLACK) / PAGE);
  const { engine, memory, scan, measure, unpack } = firstThatRuns(engines, pages);
  if (packed) unpack(packed);
  layTables(memory, anchors, prepared?.counts ?? NO_TABLES);
  const hits = new Uint32Array(memory, HITS);
  const searchAt = (base: number, length: number, hit: OnHit) => {
    const end = base + length;
    for (let from = base; from < end;) {
      const { count, resume } = scan(base, end, from);
      for (let at = 0; at < 2 * count; at += 2) hit(hits[at] ?? 0, hits[at + 1] ?? 0);
      from = resume;
    }
  };
  return {
    engine,
    buffer: new Uint8Array(memory, TEXT, capacity),
    reach: reachOf(anchors, prepared?.reach),
    search: (length, hit) => {
      searchAt(TEXT, length, hit);
    },
    aside: new Uint8Array(memory, aside, ASIDE),
    searchAside: (length, hit) => {
      searchAt(aside, length, hit);
    },
    countLines: (from, to) => measure.countLines(TEXT + from, TEXT + to),
    countUnits: (from, to) => measure.countUnits(TEXT + from, TEXT + to),
    firstNul: (from, to) => measure.firstNul(TEXT + from, TEXT + to) - TEXT,
    lastLine: (from, to) => measure.lastLine(TEXT + from, TEXT + to) - TEXT,
  };
}

const ALL_ENGINES: readonly EngineName[] = ["simd", "scalar", "js"];

/** A UTF-16 unit is three bytes at the most. */
const WIDEST = 3;

/** How many bytes hits of some anchors may depend on, if those of others depend on `least`. */
export function reachOf(anchors: readonly Anchor[], least = 0): number {
  const reaches = anchors.map(({ text, follow }) => follow.reduce((sum, { max }) => sum + max, text.length));
  return Math.max(least, WIDEST * Math.max(0, ...reaches));
}

/** Looks through memory `[from, end)`: how many there are, or the place of one. */
type Measure = (from: number, end: number) => number;

type Measures = Readonly<Record<"countLines" | "countUnits" | "firstNul" | "lastLine", Measure>>;

interface Engine {
  readonly engine: EngineName;
  readonly memory: ArrayBuffer;
  readonly scan: ScanMemory;
  readonly measure: Measures;
  /** Writes packed tables. */
  readonly unpack: (packed: Uint8Array) => void;
}

function firstThatRuns(engines: readonly EngineName[], pages: number): Engine {
  for (const engine of engines) {
    const wasm = engine === "js" ? undefined : instantiate(engine, pages);
    if (wasm) return wasm;
  }
  const memory = new ArrayBuffer(pages * PAGE);
  const bytes = new Uint8Array(memory);
  return {
    engine: "js",
    memory,
    scan: jsScan(memory),
    measure: {
      countLines: (from, end) => js.countLines(bytes, from, end),
      countUnits: (from, end) => js.countUnits(bytes, from, end),
      firstNul: (from, end) => js.firstNul(bytes, from, end),
      lastLine: (from, end) => js.lastLine(bytes, from, end),
    },
    unpack: (packed) => {
      unpackTables(packed, memory);
    },
  };
}

/** `undefined` where the platform has no WebAssembly, or forbids it, or lacks what the module needs. */
function instantiate(engine: "simd" | "scalar", pages: number): Engine | undefined {
  if (typeof WebAssembly === "undefined" || !isLittleEndian()) return undefined;
  const bytes = bytesOfBase64(engine === "simd" ? SIMD_MODULE : SCALAR_MODULE);
  if (!WebAssembly.validate(bytes)) return undefined;
  try {
    const memory = new WebAssembly.Memory({ initial: pages });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
    const { scan, resume, unpack, ...measure } = exports as unknown as Exports;
    return {
      engine,
      memory: memory.buffer,
      scan: (base, end, from) => ({ count: scan(base, end, from), resume: resume.value }),
      measure,
      unpack: (packed) => {
        // where the text will be: the buffer is not in use yet
        new Uint8Array(memory.buffer).set(packed, TEXT);
        unpack(TEXT, TEXT + packed.length);
      },
    };
  } catch {
    return undefined; // a content security policy may forbid it
  }
}

/** What assembly/prefilter.ts exports. */
interface Exports extends Measures {
  readonly scan: (base: number, end: number, from: number) => number;
  readonly resume: { readonly value: number };
  readonly unpack: (from: number, end: number) => void;
}

/** WebAssembly's memory is little-endian, and the tables are written in the platform's order. */
const isLittleEndian = () => new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
