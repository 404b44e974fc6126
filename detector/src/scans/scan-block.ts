// What the prefilter's buffer holds, to findings. Only the surroundings of hits become text: a file of megabytes
// with one hit costs little more than one without.
import type { Prefilter } from "../engine/prefilter.js";
import { inUnits } from "../engine/search-text.js";
import type { Finding } from "../finding.js";
import type { Analyser } from "../pipeline/analyser.js";
import { movedFinding, REACH } from "../pipeline/locality.js";
import type { SourceContext } from "../source.js";
import { decodeSingle, decodeUtf8 } from "../text/decode.js";
import { createLocator, type Location } from "../text/locator.js";
import { behind, type Extent, locationIn, type Position } from "../text/position.js";
import { type Piece, piecesAround } from "./pieces.js";
import { unitDistance } from "./unit-distance.js";

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
  const hits = analyser.firstLook(block.length, context);
  if (hits.length === 0) return [];
  const findings: Finding[] = [];
  let from = block.begin;
  let { position } = block;
  const distance = unitDistance(prefilter, block.begin, block.length);
  for (const piece of piecesAround(hits, block.begin, distance, analyser.reachOf)) {
    const { text, hits: inText } = textOf(piece, distance.isSingle, prefilter);
    const found = ownOf(analyser.analyseHits(text, inText, context).findings, piece, block, prefilter);
    // where a piece stands is counted only if somebody asks: most hits are no keys
    if (found.length === 0) continue;
    position = behind(position, extentOf(prefilter, from, piece.from));
    from = piece.from;
    const { locate } = createLocator(text);
    for (const finding of found) {
      findings.push(movedFinding(finding, position.units));
      for (const edge of edgesOf(finding)) places.set(position.units + edge, locationIn(position, locate(edge)));
    }
  }
  return findings;
}

/** What lies between two places of the buffer; neither may cut a character. */
export function extentOf(prefilter: Prefilter, from: number, to: number): Extent {
  const units = prefilter.countUnits(from, to);
  const lastLine = prefilter.lastLine(from, to);
  if (lastLine === from) return { units, lines: 0, tail: units };
  return { units, lines: prefilter.countLines(from, to), tail: prefilter.countUnits(lastLine, to) };
}

/** The findings of a piece's text that are the block's, and this piece's of those that overlap. */
function ownOf(findings: readonly Finding[], piece: Piece, block: Block, { countUnits }: Prefilter) {
  if (findings.length === 0) return findings;
  const from = Math.max(piece.from, piece.ownFrom, block.ownFrom);
  const to = Math.max(from, Math.min(piece.to, piece.ownTo, block.ownTo));
  const first = countUnits(piece.from, from);
  const end = to === block.length ? Infinity : first + countUnits(from, to);
  return findings.filter(({ span }) => span.start >= first && span.start < end);
}

/** A piece's text, and the hits in it. */
export function textOf({ from, to, hits }: Piece, isSingle: boolean, prefilter: Prefilter) {
  const bytes = prefilter.buffer.subarray(from, to);
  const text = isSingle ? decodeSingle(bytes) : decodeUtf8(bytes);
  // each byte is one unit, as in nearly all files
  if (text.length === to - from) {
    return { text, hits: hits.map(({ offset, anchor }) => ({ offset: offset - from, anchor })) };
  }
  return { text, hits: inUnits(prefilter, hits, from) };
}

/** The offsets whose places a report may ask for. */
function edgesOf({ span, related = [], accounts = [] }: Finding): readonly number[] {
  return [span, ...[...related, ...accounts].map((part) => part.span)].flatMap(({ start, end }) => [start, end]);
}
