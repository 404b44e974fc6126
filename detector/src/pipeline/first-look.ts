// A first look at the hits in a file's bytes: most words of names lead to nothing, and what leads to nothing need not
// become text with all that might decide about it. What this leaves out is no finding; what it keeps is looked at again.
import { isWorthReading } from "../credentials/glance.js";
import { mayBegin } from "../encodings/literal-start.js";
import type { Prefilter } from "../engine/prefilter.js";
import { type Hit, searchBuffer } from "../engine/search-text.js";
import type { Judge } from "../filters/judge.js";
import type { CompiledRules } from "../rules/compiled-rules.js";
import type { SourceContext } from "../source.js";
import { decodeSingle } from "../text/decode.js";
import type { Judged } from "./candidate.js";

/** The hits in the first `length` bytes of the prefilter's buffer that may lead to something. */
export type FirstLook = (length: number, context: SourceContext) => readonly Hit[];

/**
 * Bytes around a credential's word that decide about its value: a name, what connects it and a value, and as far before it
 * as context/literal.ts looks.
 */
const WINDOW = { before: 1_300, behind: 2_000 };

/** So many bytes more are read at once. */
const AHEAD = 8_192;

/** A part of the buffer, in bytes, as text. */
interface Window {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Looks at hits with some rules and filters.
 *
 * @param matters whether a candidate with a verdict is to be looked at again
 */
export function createFirstLook(
  { glanceOf, codeOf, candidates }: CompiledRules,
  judge: Judge,
  prefilter: Prefilter,
  matters: (judged: Judged) => boolean,
): FirstLook {
  const { buffer } = prefilter;

  /** What was read last: hits come in ascending order, and where one stands there are often more. */
  let window: Window = { from: 0, to: 0, text: "" };

  /** The text around a place, if each of its bytes is one unit: elsewhere offsets would have to be counted. */
  const windowAt = (offset: number, length: number): Window | undefined => {
    const from = Math.max(0, offset - WINDOW.before);
    const to = Math.min(length, offset + WINDOW.behind);
    if (from >= window.from && to <= window.to) return window;
    for (const end of [Math.min(length, to + AHEAD), to]) {
      if (prefilter.countUnits(from, end) !== end - from) continue;
      return (window = { from, to: end, text: decodeSingle(buffer.subarray(from, end)) });
    }
    return undefined;
  };

  const leadsToValue = ({ anchor, offset }: Hit, length: number, context: SourceContext) => {
    const read = windowAt(offset, length);
    if (!read) return true;
    const scanned = { text: read.text, context };
    return candidates(scanned, [{ anchor, offset: offset - read.from }]).some((one) => matters(judge(one, scanned)));
  };

  return (length, context) => {
    window = { from: 0, to: 0, text: "" };
    let last = -1;
    let leads = false;
    return searchBuffer(prefilter, length).filter((hit) => {
      const glance = glanceOf(hit.anchor);
      if (!glance) return mayBegin(codeOf(hit.anchor), buffer, hit.offset);
      if (!isWorthReading(buffer, hit.offset, glance, context)) return false;
      // several ways lead to one word, and what stands behind it is the same
      if (hit.offset !== last) leads = leadsToValue(hit, length, context);
      last = hit.offset;
      return leads;
    });
  };
}
