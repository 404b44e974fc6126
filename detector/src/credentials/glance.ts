// A glance at the bytes around a credential's word, before they become text: most words stand in names that promise
// nothing, or before expressions. What it lets pass is read properly; what it does not can be no finding.
import { BLOCK_REACH } from "../context/literal.js";
import { allowsBareValues } from "../context/syntax.js";
import type { SourceContext } from "../source.js";
import { judgeName } from "./kinds.js";
import { LONGEST_NAME } from "./read-assignment.js";

/** How a value would be written: without quotes it may be an expression. */
export type Glance = "quoted" | "bare";

/** As far as context/literal.ts looks back, in bytes. */
const REACH = 200;

/** Whether a word at a place may lead to a finding. */
export function isWorthReading(bytes: Uint8Array, at: number, glance: Glance, context: SourceContext): boolean {
  const [start, end] = nameAround(bytes, at);
  const verdict = judgeName(String.fromCharCode(...bytes.subarray(start, end)));
  if (!verdict || verdict.objection !== undefined) return false;
  return glance === "quoted" || allowsBareValues(context) || isInText(bytes, start, end);
}

function nameAround(bytes: Uint8Array, at: number): readonly [start: number, end: number] {
  let start = at;
  while (start > at - LONGEST_NAME && isNamePart(bytes[start - 1] ?? 0)) start--;
  let end = at;
  while (end < at + LONGEST_NAME && isNamePart(bytes[end] ?? 0)) end++;
  return [start, end];
}

/** Letters, digits, `_`, `$`, `.` and `-`. */
const isNamePart = (byte: number) =>
  (byte >= 0x61 && byte <= 0x7a) ||
  (byte >= 0x41 && byte <= 0x5a) ||
  (byte >= 0x30 && byte <= 0x39) ||
  byte === 0x5f ||
  byte === 0x24 ||
  byte === 0x2d ||
  byte === 0x2e;

/** Quotes, and what begins a comment: `"`, `#`, `'`, `*`, `-`, `/`, `;`, `` ` ``. */
const MARKS = new Set([0x22, 0x23, 0x27, 0x2a, 0x2d, 0x2f, 0x3b, 0x60]);
const LINE_FEED = 0x0a;

/** Whether a quote or a comment may begin before a name on its line, or the value is on another one. */
function isInText(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start - 1; at >= start - REACH && at >= 0; at--) {
    const byte = bytes[at] ?? 0;
    if (byte === LINE_FEED) break;
    if (MARKS.has(byte)) return true;
  }
  for (let at = end; at < end + REACH && at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === LINE_FEED || MARKS.has(byte)) return true;
    if (isNamePart(byte)) break;
  }
  return mayBeInBlock(bytes.subarray(Math.max(0, start - BLOCK_REACH), start));
}

/** Whether a string over several lines may begin above: a backtick, or three quotes. */
function mayBeInBlock(above: Uint8Array): boolean {
  if (above.includes(0x60)) return true;
  const isTriple = (at: number) => at >= 2 && above[at] === above[at - 1] && above[at] === above[at - 2];
  return isTriple(above.lastIndexOf(0x22)) || isTriple(above.lastIndexOf(0x27));
}
