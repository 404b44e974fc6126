// Offsets to lines and columns, exact for LF, CRLF, CR and astral characters.
import { firstIndex } from "./first-index.js";

/** A place for people and editors: 1-based line and 1-based column, the column in UTF-16 units. */
export interface Location {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of one text into locations and back. Lines end at LF, CRLF or a lone CR. */
export interface Locator {
  readonly lineCount: number;
  /** The location of a UTF-16 offset; an offset outside the text is moved to its nearest end. */
  readonly locate: (offset: number) => Location;
  /** The offset of a location, or `undefined` if the text has no such line or column. */
  offset(location: Location): number | undefined;
  /** A line's text without its line ending, or `undefined` if there is no such line. */
  line(number: number): string | undefined;
}

/** Indexes a text's lines, in one pass on first use. */
export function createLocator(text: string): Locator {
  let index: readonly number[] | undefined;
  const starts = () => (index ??= lineStarts(text));
  const lineEnd = (line: number) => {
    let end = starts()[line] ?? text.length;
    if (line < starts().length && text[end - 1] === "\n") end--;
    if (line < starts().length && text[end - 1] === "\r") end--;
    return end;
  };
  return {
    get lineCount() {
      return starts().length;
    },
    locate(offset) {
      const at = Math.max(0, Math.min(offset, text.length));
      const line = firstIndex(starts().length, (index) => (starts()[index] ?? Infinity) > at) - 1;
      return { line: line + 1, column: at - (starts()[line] ?? 0) + 1 };
    },
    offset({ line, column }) {
      const start = starts()[line - 1];
      if (start === undefined || column < 1 || start + column - 1 > lineEnd(line)) return undefined;
      return start + column - 1;
    },
    line(number) {
      const start = starts()[number - 1];
      return start === undefined ? undefined : text.slice(start, lineEnd(number));
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  return starts;
}
