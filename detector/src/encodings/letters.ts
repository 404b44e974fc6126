// The letters of base64 or hexadecimal around a place, over line breaks, as far as they decide about a key there.
import { firstIndex } from "../text/first-index.js";
import type { Span } from "../finding.js";
import type { Digits } from "./digits.js";
import { lettersEnd, lettersStart, lineBefore, lineBehind } from "./wrapped-lines.js";

/** How far the letters of one key are followed, in UTF-16 units of the text: see pipeline/locality.ts. */
export const BEFORE = 1_024;
/** The same behind it, for keys that may be long and for others. */
export const BEHIND = { long: 16_384, short: 2_816 };

/** Letters that go together. */
export interface Letters {
  /** Where each one stands. */
  readonly places: Int32Array;
  /** What was looked at: letters at its edges may go on behind them. */
  readonly seen: Span;
  /** How many equals signs follow the last one. */
  readonly padding: number;
}

/**
 * Collects the letters around a place where one stands.
 *
 * @param behind how far: farther than one key needs, those of later places are there, too
 */
export function lettersAround(text: string, at: number, digits: Digits, behind: number): Letters {
  const seen = { start: Math.max(0, at - BEFORE), end: Math.min(text.length, at + behind) };
  const own = {
    start: lettersStart(text, at, digits, seen.start),
    end: lettersEnd(text, at, digits, seen.end),
  };
  const lines = [...linesBefore(text, own, digits, seen.start), own, ...linesBehind(text, own, digits, seen.end)];
  const places = new Int32Array(lines.reduce((sum, { start, end }) => sum + end - start, 0));
  let count = 0;
  for (const { start, end } of lines) for (let place = start; place < end; place++) places[count++] = place;
  const end = lines.at(-1)?.end ?? at;
  const padding = /^={0,2}/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return { places, seen, padding };
}

/** Whether all letters that decide about a key at a place are among some, which were collected around another one. */
export function holdPlace({ places, seen }: Letters, at: number, behind: number, length: number): boolean {
  return (
    (seen.start === 0 || at - BEFORE >= seen.start) &&
    (seen.end === length || at + behind <= seen.end) &&
    places[indexAt(places, at)] === at
  );
}

/** The index of the first one of ascending places that is not before `at`. */
export const indexAt = (places: Int32Array, at: number): number =>
  firstIndex(places.length, (index) => (places[index] ?? 0) >= at);

function linesBefore(text: string, own: Span, digits: Digits, least: number): readonly Span[] {
  const lines: Span[] = [];
  for (let line: Span | undefined = own; line && line.start > least;) {
    line = lineBefore(text, line, digits);
    if (line) lines.push(line);
  }
  return lines.reverse();
}

function linesBehind(text: string, own: Span, digits: Digits, most: number): readonly Span[] {
  const lines: Span[] = [];
  for (let line: Span | undefined = own; line && line.end < most;) {
    line = lineBehind(text, line, digits);
    if (line) lines.push(line);
  }
  return lines;
}
