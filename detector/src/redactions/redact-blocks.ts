// A stream whose UTF-8 goes through the prefilter's buffer, part by part, as files do in scans/scan-blocks.ts. What lies a
// margin before the end of what is there is judged as in the whole, and handed on. In live use more is: whole lines that
// have stood there for a while (see `Redaction.release`).
import type { Analyser } from "../pipeline/analyser.js";
import { REACH } from "../pipeline/locality.js";
import { MARGIN } from "../scans/scan-block.js";
import { markLength } from "../text/decode.js";
import { characterStart } from "../text/utf8.js";
import { look, type Sight } from "./block-replacements.js";
import type { Output } from "./output.js";

/** A stream on its way. */
export interface BlockRedaction {
  /** Takes the next bytes, in UTF-8. */
  readonly add: (bytes: Uint8Array) => void;
  /** Hands on whole lines that were there when this was called before, unless one may begin a key that is not whole. */
  readonly release: () => void;
  /** Hands on all the rest. */
  readonly end: () => void;
}

/** Stands for the rest of a key whose beginning was handed on before it was known as one. */
const REST = "****";

/** Redacts a stream in memory that does not grow with it: the buffer is all that is kept. */
export function redactBlocks(analyser: Analyser, output: Output): BlockRedaction {
  const { buffer, lastLine } = analyser.prefilter;
  // All places are bytes in the buffer, and move with what it holds. How much it holds:
  let length = 0;
  /** Where its text begins: behind a byte-order mark, as long as that is there. */
  let begin: number | undefined;
  /** All before it is decided, with a margin behind it. */
  let decided = 0;
  /** All before it was handed on; it may lie behind `decided`. */
  let handedOn = 0;
  /** Where the last key that was taken out ended. */
  let lastKey = 0;
  /** How much was there when `release` was called last. */
  let aged = 0;

  const passTo = (place: number) => {
    if (place <= handedOn) return;
    output.pass(handedOn, place);
    handedOn = place;
  };

  const takeOut = ({ replacements }: Sight, until: number) => {
    for (const { from, to, redacted } of replacements) {
      if (from < decided || to <= handedOn) continue;
      if (from >= until) break;
      const isWhole = from >= handedOn;
      passTo(from);
      // what begins in another key goes without a word
      if (isWhole) output.put(redacted);
      else if (handedOn !== lastKey) output.put(REST);
      output.drop(handedOn, to);
      handedOn = lastKey = to;
    }
  };

  /** Where the first key begins that may go on behind what is there, or the end of that. */
  const openFrom = ({ replacements, hits }: Sight): number => {
    const near = replacements.filter(({ to }) => to > length - REACH);
    const open = hits.find(
      ({ anchor, offset }) =>
        offset >= handedOn &&
        length - offset < REACH &&
        analyser.spansLines(anchor) &&
        !near.some(({ from, to }) => from <= offset && offset < to && to < length),
    );
    return open?.offset ?? length;
  };

  /** Hands on what is certain, and what is known of the lines before a place. */
  const settle = (certain: number, lines = 0) => {
    begin ??= markLength(buffer.subarray(0, length));
    const sight = look(begin, length, analyser);
    const until = Math.max(certain, lines > handedOn ? lastLine(handedOn, Math.min(lines, openFrom(sight))) : 0);
    takeOut(sight, until);
    passTo(until);
    decided = Math.max(decided, certain);
    forget();
  };

  /** Makes room: what lies a margin before what is decided has no say any more. */
  const forget = () => {
    const gone = characterStart(buffer, Math.max(0, decided - MARGIN));
    if (gone === 0) return;
    buffer.copyWithin(0, gone, length);
    begin = 0;
    length -= gone;
    decided -= gone;
    handedOn -= gone;
    lastKey -= gone;
    aged -= gone;
  };

  const certainEnd = () => characterStart(buffer, Math.max(0, length - MARGIN));

  return {
    add(bytes) {
      for (let at = 0; at < bytes.length;) {
        const piece = bytes.subarray(at, at + buffer.length - length);
        buffer.set(piece, length);
        length += piece.length;
        at += piece.length;
        if (length === buffer.length) settle(certainEnd());
      }
    },
    release() {
      const lines = aged > handedOn ? lastLine(handedOn, aged) : handedOn;
      aged = length;
      if (lines > handedOn) settle(certainEnd(), lines);
    },
    end: () => {
      settle(length);
    },
  };
}
