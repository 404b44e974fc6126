// What the prefilter's buffer holds, to findings. Only the surroundings of hits become text: a file of megabytes
// with one hit costs little more than one without.
import type { Prefilter } from "../engine/prefilter.js";
import { type Hit, inUnits, searchBuffer } from "../engine/search-text.js";
import type { Finding } from "../finding.js";
import type { Analyser } from "../pipeline/analyser.js";
import { movedFinding, REACH } from "../pipeline/locality.js";
import type { SourceContext } from "../source.js";
import { decodeUtf8 } from "../text/decode.js";
import { createLocator, type Location } from "../text/locator.js";
import { behind, type Extent, locationIn, type Position } from "../text/position.js";
import { characterStart } from "../text/utf8.js";

/** Bytes that a UTF-16 unit takes at the most. */
const WIDEST = 3;

/** Bytes around a place that may decide about it. */
export const MARGIN = WIDEST * REACH;

/** What is in the buffer, in bytes: what is looked at, and whose findings are wanted. */
export interface Block {
  readonly begin: number;
  readonly length: number;
  readonly ownFrom: number;
  readonly ownTo: number;
  /** Where `begin` is in the file. */
  readonly position: Position;
}

/**
 * The findings that begin in a block's own part, with offsets in the whole file.
 *
 * @param places where the edges of their spans stand is put there
 */
export function scanBlock(
  block: Block,
  places: Map<number, Location>,
  context: SourceContext,
  analyser: Analyser,
): readonly Finding[] {
  const { prefilter } = analyser;
  const hits = searchBuffer(prefilter, block.length);
  if (hits.length === 0) return [];
  const own = ownUnits(block, prefilter);
  const findings: Finding[] = [];
  let from = block.begin;
  let { position } = block;
  for (const piece of piecesAround(hits, block, analyser)) {
    position = behind(position, extentOf(prefilter, from, piece.from));
    from = piece.from;
    const { text, hits: inText } = textOf(piece, prefilter);
    const { locate } = createLocator(text);
    for (const found of analyser.analyseHits(text, inText, context).findings) {
      const finding = movedFinding(found, position.units);
      if (!own.has(finding.span.start)) continue;
      findings.push(finding);
      for (const edge of edgesOf(found)) places.set(position.units + edge, locationIn(position, locate(edge)));
    }
  }
  return findings;
}

/** What lies between two places of the buffer; neither may cut a character. */
export function extentOf(prefilter: Prefilter, from: number, to: number): Extent {
  const bytes = prefilter.buffer.subarray(from, to);
  const lineFeed = bytes.lastIndexOf(0x0a) + 1;
  const lastLine = from + lineFeed + bytes.subarray(lineFeed).lastIndexOf(0x0d) + 1;
  return {
    units: prefilter.countUnits(from, to),
    lines: prefilter.countLines(from, to),
    tail: prefilter.countUnits(lastLine, to),
  };
}

/** The block's own part, in the file's UTF-16 units; counted when somebody asks. */
function ownUnits({ begin, length, ownFrom, ownTo, position }: Block, prefilter: Prefilter) {
  let bounds: { readonly first: number; readonly end: number } | undefined;
  const count = () => {
    const first = position.units + prefilter.countUnits(begin, ownFrom);
    return { first, end: ownTo === length ? Infinity : first + prefilter.countUnits(ownFrom, ownTo) };
  };
  return {
    has(offset: number): boolean {
      const { first, end } = (bounds ??= count());
      return offset >= first && offset < end;
    },
  };
}

/** A part of the buffer with the hits in it, so far from all others that nothing there decides about them. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly hits: readonly Hit[];
}

/** @param hits in ascending order */
function piecesAround(
  hits: readonly Hit[],
  { begin, length }: Block,
  { prefilter, reachOf, mayLead }: Analyser,
): readonly Piece[] {
  const pieces: { from: number; to: number; readonly hits: Hit[] }[] = [];
  // in nearly all files each byte is one unit
  const width = prefilter.countUnits(begin, length) === length - begin ? 1 : WIDEST;
  for (const hit of hits) {
    if (hit.offset < begin || !mayLead(hit, prefilter.buffer)) continue; // in a byte-order mark, or in a word
    const reach = width * reachOf(hit.anchor);
    // a match may be as long as what is looked at behind it
    pieces.push({
      from: Math.max(begin, hit.offset - reach),
      to: Math.min(length, hit.offset + 2 * reach),
      hits: [hit],
    });
    while (joinLast(pieces));
  }
  const uncut = (at: number) => (at < length ? characterStart(prefilter.buffer, at) : length);
  return pieces.map((piece) => ({ from: uncut(piece.from), to: uncut(piece.to), hits: piece.hits }));
}

/** Makes one of the last two pieces, if they meet. */
function joinLast(pieces: { from: number; to: number; readonly hits: Hit[] }[]): boolean {
  const [before, last] = pieces.slice(-2);
  if (!before || !last || before.to < last.from) return false;
  pieces.pop();
  before.from = Math.min(before.from, last.from);
  before.to = Math.max(before.to, last.to);
  // one by one: a call takes only so many arguments
  for (const hit of last.hits) before.hits.push(hit);
  return true;
}

function textOf({ from, to, hits }: Piece, prefilter: Prefilter) {
  const text = decodeUtf8(prefilter.buffer.subarray(from, to));
  // each byte is one unit, as in nearly all files
  if (text.length === to - from) {
    return { text, hits: hits.map(({ offset, anchor }) => ({ offset: offset - from, anchor })) };
  }
  return { text, hits: inUnits(prefilter, hits, from) };
}

/** The offsets whose places a report may ask for. */
function edgesOf({ span, related = [] }: Finding): readonly number[] {
  return [span, ...related.map((part) => part.span)].flatMap(({ start, end }) => [start, end]);
}
