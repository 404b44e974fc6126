// Letters of base64 and hexadecimal that are written over several lines: as `base64` and PEM wrap them, indented in YAML,
// with escaped line ends in JSON, or as one literal of code for each line.
// Whether two lines go together depends on these two alone, and on nothing farther away.
import type { Span } from "../finding.js";
import { type Digits, isDigit } from "./digits.js";
import { jointAt, lineEnd, skip } from "./joints.js";

/** The shortest and the longest line that is wrapped. RFC 2045 wraps at 76, RFC 7468 at 64. */
const SHORTEST_LINE = 40;
const LONGEST_LINE = 128;
/** The longest indentation, and the most white space on each side of an operator. */
const MOST_SPACE = 40;

/** The longest thing that stands between two lines. */
const LONGEST_BREAK = 100;
/** A line's end that is written as an escape. */
const ESCAPED_END = /^(?:\\{1,3}r)?\\{1,3}n/;
const ESCAPED_END_BEFORE = /(?:\\{1,3}r)?\\{1,3}n$/;
/** What may stand behind the last line: no name that is followed by its value. */
const LINE_END = /^(?:={1,2})?(?:$|[\s"'`\\,;<)\]}])/;

/** The letters of the line behind one, if they go on from it. */
export function lineBehind(text: string, line: Span, digits: Digits): Span | undefined {
  if (!isFull(line)) return undefined;
  const start = breakEnd(text, line.end);
  if (start === undefined) return undefined;
  const next = { start, end: lettersEnd(text, start, digits, start + LONGEST_LINE + 1) };
  return goesOn(text, line, next) ? next : undefined;
}

/** The letters of the line before one, if it goes on from them. */
export function lineBefore(text: string, line: Span, digits: Digits): Span | undefined {
  const end = breakStart(text, line.start, digits);
  if (end === undefined || breakEnd(text, end) !== line.start) return undefined;
  const before = { start: lettersStart(text, end, digits, end - LONGEST_LINE - 1), end };
  return isFull(before) && goesOn(text, before, line) ? before : undefined;
}

/** Where the letters that end before `end` begin, not before `least` and behind the letter of an escape sequence. */
export function lettersStart(text: string, end: number, digits: Digits, least: number): number {
  let start = end;
  while (start > least && isDigit(digits, text, start - 1)) start--;
  return start < end && text[start - 1] === "\\" ? start + 1 : start;
}

/** Where the letters that begin at `start` end, not behind `most`. */
export function lettersEnd(text: string, start: number, digits: Digits, most: number): number {
  let end = start;
  while (end < most && isDigit(digits, text, end)) end++;
  return end;
}

/** Where what stands between two lines ends, if it begins at a place: a line's end, an escaped one, or a joint of literals. */
function breakEnd(text: string, at: number): number | undefined {
  const joint = jointAt(text, at);
  if (joint) return at + joint.length;
  const behindBackslashes = skip(text, at, /\\/, 3);
  const end = lineEnd(text, behindBackslashes);
  if (end > behindBackslashes) return skip(text, end, /[ \t]/, MOST_SPACE);
  const escaped = ESCAPED_END.exec(text.slice(at, at + 10))?.[0].length;
  return escaped === undefined ? undefined : skip(text, at + escaped, /[ \t]/, MOST_SPACE);
}

/** Where the letters before a line end that are nearest to it. */
function breakStart(text: string, start: number, digits: Digits): number | undefined {
  const least = Math.max(0, start - LONGEST_BREAK);
  let end = start;
  while (end > least && !isDigit(digits, text, end - 1)) end--;
  // the letters of escaped line ends are none of the line before
  const escaped = ESCAPED_END_BEFORE.exec(text.slice(Math.max(0, end - 10), end));
  return end === least ? undefined : end - (escaped?.[0].length ?? 0);
}

const lengthOf = ({ start, end }: Span) => end - start;

const isFull = (line: Span) =>
  lengthOf(line) >= SHORTEST_LINE && lengthOf(line) <= LONGEST_LINE && lengthOf(line) % 4 === 0;

/** All lines are of one length, but the last one may be shorter. */
function goesOn(text: string, line: Span, next: Span): boolean {
  const length = lengthOf(next);
  return length > 0 && length <= lengthOf(line) && LINE_END.test(text.slice(next.end, next.end + 3));
}
