// What stands between two literals that a program puts together, or that its language joins where they meet.

const OPERATOR = String.raw`\+\+?|\.{1,2}|<>|\|\||&(?: ?_)?|\^|\.concat\(`;
const OPENING = String.raw`(?:[fbruFBRUL@$]{0,2}\\{0,3}["'\x60])`;
const JOINT = new RegExp(String.raw`\\{0,3}["'\x60]\s{0,80}(?:(?:${OPERATOR})\s{0,80})?${OPENING}`, "y");
/** A list is put together by a call around it, or behind it. */
const LIST_JOINT = new RegExp(String.raw`\\{0,3}["'\x60]\s{0,40},\s{0,80}${OPENING}`, "y");
const JOINING_CALL =
  /\b(?:concat|strcat|paste0|implode|join)!?\s?\(\s?(?:["'`]{2},\s?)?[[({]?\s{0,40}["'`][^"'`\r\n]{0,40}$/i;
const JOINED_LIST = /^\\{0,3}["'`],?\s{0,40}\]\s{0,40}\.\s?join\(\s?["'`]{2}\s?\)/;
/** A backslash at a line's end, which goes on in the next one. */
const CONTINUATION = /\\\r?\n[ \t]{0,80}/y;

/** How long the joint is that begins with the quote at a place, 0 if none does. */
export const jointAt = (text: string, at: number): number => lengthAt(JOINT, text, at);

/** The same for the comma between the members of a list. */
export const listJointAt = (text: string, at: number): number => lengthAt(LIST_JOINT, text, at);

/** How long the continued line's end is at a place, with the indentation behind it; 0 if there is none. */
export const continuationAt = (text: string, at: number): number => lengthAt(CONTINUATION, text, at);

/** Whether the list whose members were read from `start` to the closing quote at `end` is put together without anything between. */
export function isJoinedList(text: string, start: number, end: number): boolean {
  return JOINING_CALL.test(text.slice(Math.max(0, start - 100), start)) || JOINED_LIST.test(text.slice(end, end + 100));
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
