// A file that is larger than the buffer: scanned block by block, each with enough of its neighbours around it that
// what stands in it is judged as in the whole. A finding belongs to the block in whose own part it begins.
import { searchBuffer } from "../engine/search-text.js";
import type { Finding } from "../finding.js";
import type { Analyser } from "../pipeline/analyser.js";
import { movedFinding, REACH } from "../pipeline/locality.js";
import type { ReadBytes, SourceContext } from "../source.js";
import { walkBytes } from "../text/byte-offsets.js";
import { decodeUtf8 } from "../text/decode.js";
import { createLineCounter } from "../text/line-counter.js";
import { createLocator, type Location } from "../text/locator.js";
import { characterStart } from "../text/utf8.js";
import { hitsInText } from "./hits-in-text.js";
import { readInto } from "./read-into.js";
import type { FileScan } from "./scan-file.js";

/** Bytes of a block's neighbours on each side: what decides about a place is UTF-16 units, of three bytes at the most. */
const MARGIN = 3 * REACH;

/**
 * Scans a file whose beginning fills the buffer.
 *
 * @param from where its text begins: behind a byte-order mark
 */
export function scanBlocks(from: number, read: ReadBytes, context: SourceContext, analyser: Analyser): FileScan {
  const { buffer } = analyser.prefilter;
  const counter = createLineCounter();
  const findings: Finding[] = [];
  const places = new Map<number, Location>();
  let size = buffer.length;
  let length = buffer.length;
  let begin = from;
  let ownFrom = from;
  for (;;) {
    const isLast = length < buffer.length;
    const ownTo = isLast ? length : characterStart(buffer, length - MARGIN);
    const block = { begin, length, ownFrom, ownTo };
    for (const found of findingsOf(block, context, analyser)) {
      const finding = movedFinding(found.finding, counter.units());
      for (const [offset, location] of found.places) places.set(counter.units() + offset, counter.locate(location));
      findings.push(finding);
    }
    if (isLast) break;
    // the next block begins a margin before its own part, and not between the two halves of a line end
    const next = lineEndStart(buffer, characterStart(buffer, ownTo - MARGIN));
    counter.advance(buffer.subarray(begin, next));
    buffer.copyWithin(0, next, length);
    [begin, ownFrom] = [0, ownTo - next];
    length = readInto(buffer, length - next, read);
    size += length - (buffer.length - next);
  }
  const locate = (offset: number) => places.get(offset) ?? { line: 1, column: 1 };
  return { size, binary: false, findings, locate };
}

/** A part of the buffer, in bytes: what is looked at, and whose findings are wanted. */
interface Block {
  readonly begin: number;
  readonly length: number;
  readonly ownFrom: number;
  readonly ownTo: number;
}

interface Found {
  readonly finding: Finding;
  readonly places: readonly (readonly [offset: number, location: Location])[];
}

function findingsOf({ begin, length, ownFrom, ownTo }: Block, context: SourceContext, analyser: Analyser) {
  const hits = searchBuffer(analyser.prefilter, length);
  if (hits.length === 0) return [];
  const bytes = analyser.prefilter.buffer.subarray(begin, length);
  const text = decodeUtf8(bytes);
  const { findings } = analyser.analyseHits(text, hitsInText(hits, bytes, begin, text), context);
  const { unitsAt } = walkBytes(bytes, text.length);
  const [first, end] = [unitsAt(ownFrom - begin), unitsAt(ownTo - begin)];
  const { locate } = createLocator(text);
  return findings
    .filter(({ span }) => span.start >= first && span.start < end)
    .map((finding): Found => ({ finding, places: edgesOf(finding).map((edge) => [edge, locate(edge)]) }));
}

/** The offsets whose places a report may ask for. */
function edgesOf({ span, related = [] }: Finding): readonly number[] {
  return [span, ...related.map((part) => part.span)].flatMap(({ start, end }) => [start, end]);
}

function lineEndStart(bytes: Uint8Array, at: number): number {
  return bytes[at] === 0x0a && bytes[at - 1] === 0x0d ? at - 1 : at;
}
