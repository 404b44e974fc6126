// What stands between two literals that a program puts together, or that its language joins where they meet.
// Written out by hand: what bounds a repetition in an expression takes milliseconds to compile.

const QUOTE = /["'`]/;
const OPERATOR = /\+\+?|\.concat\(|\.{1,2}|<>|\|\||&(?: ?_)?|\^|,/y;
/** What may stand before a literal's quote and belongs to it: `f"`, `@"`. */
const LITERAL_PREFIX = /[fbruFBRUL@$]/;
const JOINING_CALL = /\b(?:concat|strcat|paste0|implode|join)!?\s?\(\s?(?:(?:""|''),\s?)?[[({]?\s*["'`][^"'`\r\n]*$/i;
const JOINED_LIST = /^\\*["'`],?\s*\]\s*\.\s?join\(\s?(?:""|''|``)\s?\)/;

const EXPRESSION_START = /(?:[=([,{:+?]|\breturn|^|\n)\s{0,80}[fbruFBRUL@$]{0,2}\\{0,3}["'`][^"'`]{0,200}$/;

/** The most white space on each side of an operator, and behind a continued line. */
const MOST_SPACE = 80;

export interface Joint {
  readonly length: number;
  /** Whether it is the comma of a list, which is put together by a call around it or behind it. */
  readonly isList: boolean;
  /** Whether the literals stand side by side in one line: they may be two arguments of a command as well. */
  readonly isBare: boolean;
}

/** The joint that begins with the closing quote at a place, if one does. */
export function jointAt(text: string, at: number): Joint | undefined {
  const closed = quoteEnd(text, at);
  if (closed === undefined) return undefined;
  let next = skip(text, closed, /\s/, MOST_SPACE);
  OPERATOR.lastIndex = next;
  const [operator] = OPERATOR.exec(text) ?? [];
  if (operator !== undefined) next = skip(text, next + operator.length, /\s/, MOST_SPACE);
  const isBare = operator === undefined && !text.slice(closed, next).includes("\n");
  const end = quoteEnd(text, skip(text, next, LITERAL_PREFIX, 2));
  return end === undefined ? undefined : { length: end - at, isList: operator === ",", isBare };
}

/** How long the continued line's end is at a place, with the indentation behind it; 0 if there is none. */
export function continuationAt(text: string, at: number): number {
  if (text[at] !== "\\") return 0;
  const end = lineEnd(text, at + 1);
  return end === at + 1 ? 0 : skip(text, end, /[ \t]/, MOST_SPACE) - at;
}

/** Whether the list whose members were read from `start` to the closing quote at `end` is put together without anything between. */
export function isJoinedList(text: string, start: number, end: number): boolean {
  return JOINING_CALL.test(text.slice(Math.max(0, start - 100), start)) || JOINED_LIST.test(text.slice(end, end + 100));
}

/** Whether the literal around a place begins an expression, and is no argument of a command: no word stands before it. */
export function beginsExpression(text: string, at: number): boolean {
  return EXPRESSION_START.test(text.slice(Math.max(0, at - 200), at));
}

/** Where a line's end at a place ends; the place itself if there is none. */
export function lineEnd(text: string, at: number): number {
  const feed = text[at] === "\r" ? at + 1 : at;
  return text[feed] === "\n" ? feed + 1 : at;
}

/** Where a quote that stands at a place ends, with the backslashes that escape it; `undefined` if none does. */
export function quoteEnd(text: string, at: number): number | undefined {
  const quote = skip(text, at, /\\/, 3);
  return QUOTE.test(text.charAt(quote)) ? quote + 1 : undefined;
}

/** The first place from `at` on where no such letter stands, `most` letters behind it at the most. */
export function skip(text: string, at: number, letter: RegExp, most: number): number {
  let end = at;
  while (end < at + most && letter.test(text.charAt(end))) end++;
  return end;
}
