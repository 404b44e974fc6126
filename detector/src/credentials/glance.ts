// A glance at the bytes around a credential's word, before they become text: most words stand in names that promise
// nothing, or before expressions. What it lets pass is read properly; what it does not can be no finding.
import { BLOCK_REACH } from "../context/literal.js";
import { allowsBareValues, isSourceMap } from "../context/syntax.js";
import type { SourceContext } from "../source.js";
import { judgeName, LITTLE } from "./kinds.js";
import { BREAKS, leastWord } from "./least-length.js";
import { isNamePart, LONGEST_NAME, nameLength } from "./name-part.js";

/** How a value would be written: without quotes it may be an expression; joined to its name by a space or a dash, a word. */
export type Glance = "quoted" | "bare" | "joined";

/** As far as context/literal.ts looks back, in bytes. */
const REACH = 200;

/** Whether a word at a place may lead to a finding. */
export function isWorthReading(bytes: Uint8Array, at: number, glance: Glance, context: SourceContext): boolean {
  const { start, end, name } = nameAround(bytes, at);
  const verdict = judgeName(name);
  // of a name that says little the word before it decides
  if (!verdict || (verdict.objection !== undefined && !LITTLE.test(name))) return false;
  if (!hasWord(bytes, end, leastWord(verdict))) return false;
  if (glance === "quoted") return true;
  if (isSourceMap(context)) return false;
  if (glance === "joined") return hasDigit(bytes, at);
  // behind a header's name a scheme may stand, and then a value is text everywhere
  return verdict.kind === "authorization" || allowsBareValues(context) || isInText(bytes, start, end);
}

/** Most names are short: this is faster than a decoder. */
function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/** How many words behind a name are looked at: types, calls and defaults stand before some values. */
const MOST_RUNS = 6;

/** Whether one of the first words behind a name is long enough. */
function hasWord(bytes: Uint8Array, from: number, least: number): boolean {
  let run = 0;
  let runs = 0;
  for (let at = from; runs <= MOST_RUNS && at < from + REACH && at < bytes.length; at++) {
    if (isBreak(bytes[at] ?? 0)) {
      if (run > 0) runs++;
      run = 0;
    } else if (++run >= least) return true;
  }
  return false;
}

/** What breaks words is ASCII. */
const isBreak = (byte: number) => byte <= SPACE || BREAKING[byte] === 1;
const BREAKING = bytesOf(BREAKS);

/** Whether a digit stands soon behind a name: what nothing but a space or a dash connects to it has to be random. */
function hasDigit(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at < from + REACH && at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x30 && byte <= 0x39) return true;
  }
  return false;
}

function nameAround(bytes: Uint8Array, at: number) {
  let start = at;
  while (start > at - LONGEST_NAME && isNamePart(bytes[start - 1] ?? 0)) start--;
  let end = at;
  while (end < at + LONGEST_NAME && isNamePart(bytes[end] ?? 0)) end++;
  const head = latin1(bytes, start, at);
  const run = latin1(bytes, at, end);
  const length = nameLength(run);
  return { start, end: at + length, name: head + run.slice(0, length) };
}

/** Quotes, and what begins a comment. */
const QUOTES = bytesOf("\"'`");
const COMMENTS = bytesOf("#*-/;<");
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const BRACKET = 0x28;
const COLON = 0x3a;
const DASH = 0x2d;
const DOT = 0x2e;

/** Whether a value behind a name may be text without quotes of its own, as context/literal.ts has it. */
function isInText(bytes: Uint8Array, start: number, end: number): boolean {
  if (standsApart(bytes, end)) return true;
  const line = lineStart(bytes, start);
  // of a longer line nobody knows which quote opens and which closes
  if (line === undefined) return false;
  return (
    mayBeComment(bytes, line, start) ||
    isQuoteOpen(bytes, line, start) ||
    mayBeInBlock(bytes.subarray(Math.max(0, start - BLOCK_REACH), start))
  );
}

/** Whether a quote stands between a name and its value, or a line's end. */
function standsApart(bytes: Uint8Array, end: number): boolean {
  for (let at = end; at < end + REACH && at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (isLineEnd(byte) || QUOTES[byte] === 1) return true;
    if (isNamePart(byte) && byte !== DASH && byte !== DOT) return isGivenText(bytes, at);
  }
  return false;
}

/** Whether a call at a place is given text: what only wraps a value stands before it. */
function isGivenText(bytes: Uint8Array, call: number): boolean {
  let at = call;
  while (at < call + REACH && (isNamePart(bytes[at] ?? 0) || bytes[at] === COLON || bytes[at] === SPACE)) at++;
  if (bytes[at] !== BRACKET) return false;
  do at++;
  while (at < call + REACH && (bytes[at] ?? 0) <= SPACE);
  return QUOTES[bytes[at] ?? 0] === 1;
}

/** Where the line of a place begins, if that is near. */
function lineStart(bytes: Uint8Array, place: number): number | undefined {
  for (let at = place - 1; at >= place - REACH; at--) {
    if (at < 0 || isLineEnd(bytes[at] ?? 0)) return at + 1;
  }
  return undefined;
}

const isLineEnd = (byte: number) => byte === LINE_FEED || byte === CARRIAGE_RETURN;

/** Whether a word may begin with what begins a comment. */
function mayBeComment(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (COMMENTS[bytes[at] ?? 0] === 1 && (at === from || (bytes[at - 1] ?? 0) <= SPACE)) return true;
  }
  return false;
}

/** Whether some quote stands an odd number of times. */
function isQuoteOpen(bytes: Uint8Array, from: number, to: number): boolean {
  let open = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (QUOTES[byte] === 1) open ^= 1 << (byte & 7);
  }
  return open !== 0;
}

/** Whether a string over several lines may begin above: with a backtick or three quotes that end their line. */
function mayBeInBlock(above: Uint8Array): boolean {
  const isTriple = (at: number) => at >= 2 && above[at] === above[at - 1] && above[at] === above[at - 2];
  const [backtick, double, single] = [0x60, 0x22, 0x27].map((quote) => above.lastIndexOf(quote)) as [
    number,
    number,
    number,
  ];
  return (
    (backtick >= 0 && endsLine(above, backtick)) ||
    (isTriple(double) && endsLine(above, double)) ||
    (isTriple(single) && endsLine(above, single))
  );
}

/** Whether nothing but white space, or what joins lines, stands behind a place on its line. */
function endsLine(bytes: Uint8Array, place: number): boolean {
  for (let at = place + 1; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === LINE_FEED) return true;
    if (byte > SPACE && byte !== BACKSLASH) return false;
  }
  return false;
}

/** A table that has 1 at some ASCII characters: faster than a set. */
function bytesOf(letters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const letter of letters) table[letter.charCodeAt(0)] = 1;
  return table;
}
