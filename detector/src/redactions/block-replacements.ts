// What is taken out of a part of a stream, found as scans/scan-block.ts finds keys: only the surroundings of hits become
// text, and what stands near an edge of the part is judged as in the whole.
import { replacementsOf } from "../answers/redact-text.js";
import type { Hit } from "../engine/search-text.js";
import type { Analyser } from "../pipeline/analyser.js";
import { piecesAround } from "../scans/pieces.js";
import { textOf } from "../scans/scan-block.js";
import { unitDistance } from "../scans/unit-distance.js";
import { bytePlaces } from "./byte-places.js";

/** A stretch of the prefilter's buffer, in bytes, and what stands there instead. */
export interface ByteReplacement {
  readonly from: number;
  readonly to: number;
  readonly redacted: string;
}

/** What was seen in the buffer. */
export interface Sight {
  /** In the order in which they begin. A later one may begin before an earlier one ends. */
  readonly replacements: readonly ByteReplacement[];
  readonly hits: readonly Hit[];
}

/** Looks at `[begin, length)` of the prefilter's buffer. */
export function look(begin: number, length: number, analyser: Analyser): Sight {
  const hits = analyser.decisionLook(length, {});
  if (hits.length === 0) return { replacements: [], hits };
  const replacements: ByteReplacement[] = [];
  const distance = unitDistance(analyser.prefilter, begin, length);
  for (const piece of piecesAround(hits, begin, distance, analyser.reachOf)) {
    const { text, hits: inText } = textOf(piece, distance.isSingle, analyser.prefilter);
    const found = replacementsOf(analyser.decideHits(text, inText, {}).decisions);
    if (found.length === 0) continue;
    const bytes = analyser.prefilter.buffer.subarray(piece.from, piece.to);
    const placeOf = bytePlaces(bytes, text.length);
    for (const { span, redacted } of found) {
      const from = piece.from + placeOf(span.start);
      const to = piece.from + placeOf(span.end);
      if (from >= piece.ownFrom && from < piece.ownTo) replacements.push({ from, to, redacted });
    }
  }
  return { replacements, hits };
}
