// What base64 and hexadecimal say around a place. Places that lie near each other share the work, so that a text that
// consists of anchors is decoded some times over, and not once for each; what is told of a place does not depend on it.
import type { Hit } from "../engine/search-text.js";
import type { Span } from "../finding.js";
import { firstIndex } from "../text/first-index.js";
import type { DigitCode } from "./code.js";
import { type Digits, DIGITS } from "./digits.js";
import { BEFORE, BEHIND, holdPlace, indexAt, type Letters, lettersAround } from "./letters.js";
import type { Search, View } from "./view.js";

/** How far behind a key something may decide about it, in UTF-16 units of the text. */
const MARGIN = 768;
/** A key is looked for where an anchor of the rules begins with so many bytes of the one that was found. */
const OWN = 12;

/** Letters that were decoded from one of the first ones on: a unit for each byte. */
type Decoded = Pick<View, "text" | "starts" | "ends" | "hits">;

/** Gives the view of the letters at a place of one text where an anchor stands. */
export type DigitViews = (code: DigitCode, at: number) => View | undefined;

/** Views of a text. The places may come in any order, but ascending ones share work. */
export function createDigitViews(text: string, search: Search): DigitViews {
  const known = new Map<string, { readonly letters: Letters; readonly decoded: (Decoded | undefined)[] }>();
  return (code, at) => {
    const digits = DIGITS[code.digits];
    const behind = code.isLong ? BEHIND.long : BEHIND.short;
    const name = `${code.digits} ${behind}`;
    let last = known.get(name);
    if (!last || !holdPlace(last.letters, at, behind, text.length)) {
      // one anchor is rarely followed by more, but where two stand many may
      last = { letters: lettersAround(text, at, digits, last ? 2 * behind : behind), decoded: [] };
      known.set(name, last);
    }
    const { letters, decoded } = last;
    const first = indexAt(letters.places, at) - leadOf(code, digits);
    if (first < 0) return undefined;
    const phase = first % digits.group;
    const bytes = (decoded[phase] ??= decode(text, letters, digits, phase, search));
    const index = ((first - phase) * digits.bits) / 8 + code.before;
    return viewAt(bytes, index, { start: at - BEFORE, end: at + behind }, digits);
  };
}

/** How many letters of the anchor's group stand before it: the anchor begins with the first one that is all its own. */
const leadOf = ({ before }: DigitCode, { bits }: Digits) => Math.ceil((before * 8) / bits);

/** What decides about a key whose first byte is the one at an index: what is written in a part of the text. */
function viewAt({ text, starts, ends, hits }: Decoded, index: number, part: Span, { name }: Digits): View | undefined {
  const own = ownHits(hits, index);
  if (own.length === 0) return undefined;
  const from = indexAt(starts, part.start);
  const isBehind = (place: number) => (position: number) => (ends[position] ?? 0) > place;
  const to = firstIndex(text.length, isBehind(part.end));
  const whole = to < text.length ? firstIndex(text.length, isBehind(part.end - MARGIN)) : to;
  return {
    text: text.slice(from, to),
    starts: starts.subarray(from, to),
    ends: ends.subarray(from, to),
    reason: `written in ${name}`,
    isDeep: true,
    hits: own.map(({ offset, anchor }) => ({ offset: offset - from, anchor })),
    end: whole - from,
  };
}

/** Those of ascending hits that lie where the key may begin. */
function ownHits(hits: readonly Hit[], index: number): readonly Hit[] {
  const firstFrom = (place: number) => firstIndex(hits.length, (at) => (hits[at]?.offset ?? 0) >= place);
  return hits.slice(firstFrom(index), firstFrom(index + OWN));
}

/** Decodes letters from the one at the index `phase` on; what does not fill a byte at the end is nothing. */
function decode(text: string, { places, padding }: Letters, digits: Digits, phase: number, search: Search): Decoded {
  const { bits, values } = digits;
  const size = Math.max(0, Math.floor(((places.length - phase) * bits) / 8));
  const bytes = new Uint8Array(size);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  let buffer = 0;
  let filled = 0;
  let letter = phase;
  for (let at = 0; at < size; at++) {
    starts[at] = places[phase + Math.floor((at * 8) / bits)] ?? 0;
    while (filled < 8) {
      buffer = ((buffer << bits) | (values[text.charCodeAt(places[letter] ?? 0)] ?? 0)) & 0xffff;
      filled += bits;
      letter++;
    }
    filled -= 8;
    bytes[at] = (buffer >> filled) & 0xff;
    ends[at] = (places[letter - 1] ?? 0) + 1;
  }
  if (size > 0 && letter === places.length) ends[size - 1] = (ends[size - 1] ?? 0) + padding;
  const decoded = latin1(bytes);
  return { text: decoded, starts, ends, hits: search(decoded) };
}

/** So many arguments a call may safely have. */
const CHUNK = 4_096;

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}
