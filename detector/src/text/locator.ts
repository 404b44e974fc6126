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
  return new TextLocator(text);
}

/**
 * A class, because `lineCount` is a getter: V8 makes a hidden class for each object whose getter is a closure, and keeps
 * it, and with it the text, until it collects all of its memory.
 */
class TextLocator implements Locator {
  #starts: readonly number[] | undefined;

  constructor(private readonly text: string) {}

  get lineCount(): number {
    return this.#lineStarts().length;
  }

  readonly locate = (offset: number): Location => {
    const starts = this.#lineStarts();
    const at = Math.max(0, Math.min(offset, this.text.length));
    const line = firstIndex(starts.length, (index) => (starts[index] ?? Infinity) > at) - 1;
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };

  offset({ line, column }: Location): number | undefined {
    const start = this.#lineStarts()[line - 1];
    if (start === undefined || column < 1 || start + column - 1 > this.#lineEnd(line)) return undefined;
    return start + column - 1;
  }

  line(number: number): string | undefined {
    const start = this.#lineStarts()[number - 1];
    return start === undefined ? undefined : this.text.slice(start, this.#lineEnd(number));
  }

  #lineStarts(): readonly number[] {
    return (this.#starts ??= lineStarts(this.text));
  }

  #lineEnd(line: number): number {
    const starts = this.#lineStarts();
    let end = starts[line] ?? this.text.length;
    if (line < starts.length && this.text[end - 1] === "\n") end--;
    if (line < starts.length && this.text[end - 1] === "\r") end--;
    return end;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  return starts;
}
