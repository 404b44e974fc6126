// Letters of base64 and hexadecimal that are written over several lines: as `base64` and PEM wrap them, indented in YAML,
// with escaped line ends in JSON, or as one literal of code for each line.
// Whether two lines go together depends on these two alone, and on nothing farther away.
import type { Span } from "../finding.js";
import { type Digits, isDigit } from "./digits.js";

/** The shortest and the longest line that is wrapped. RFC 2045 wraps at 76, RFC 7468 at 64. */
const SHORTEST_LINE = 40;
const LONGEST_LINE = 128;
/** The longest thing that stands between the letters of two lines: an indentation, or the end and the start of a literal. */
const LONGEST_BREAK = 100;

const BREAK_SOURCE = String.raw`(?:\\{0,3}["'\x60]\s{0,40}(?:[+.&]\s{0,40})?\\{0,3}["'\x60]|(?:\\{0,3}\r?\n|(?:\\{1,3}r)?\\{1,3}n)[ \t]{0,80})`;
const BREAK = new RegExp(BREAK_SOURCE, "y");
const BREAK_BEFORE = new RegExp(`${BREAK_SOURCE}$`);
/** What may stand behind the last line: no name that is followed by its value. */
const LINE_END = /^(?:={1,2})?(?:$|[\s"'`\\,;<)\]}])/;

/** The letters of the line behind one, if they go on from it. */
export function lineBehind(text: string, line: Span, digits: Digits): Span | undefined {
  if (!isFull(line)) return undefined;
  BREAK.lastIndex = line.end;
  const [found] = BREAK.exec(text) ?? [];
  if (found === undefined) return undefined;
  const start = line.end + found.length;
  const next = { start, end: lettersEnd(text, start, digits, start + LONGEST_LINE + 1) };
  return goesOn(text, line, next) ? next : undefined;
}

/** The letters of the line before one, if it goes on from them. */
export function lineBefore(text: string, line: Span, digits: Digits): Span | undefined {
  const [found] = BREAK_BEFORE.exec(text.slice(Math.max(0, line.start - LONGEST_BREAK), line.start)) ?? [];
  if (found === undefined) return undefined;
  const end = line.start - found.length;
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

const lengthOf = ({ start, end }: Span) => end - start;

const isFull = (line: Span) =>
  lengthOf(line) >= SHORTEST_LINE && lengthOf(line) <= LONGEST_LINE && lengthOf(line) % 4 === 0;

/** All lines are of one length, but the last one may be shorter. */
function goesOn(text: string, line: Span, next: Span): boolean {
  const length = lengthOf(next);
  return length > 0 && length <= lengthOf(line) && LINE_END.test(text.slice(next.end, next.end + 3));
}
