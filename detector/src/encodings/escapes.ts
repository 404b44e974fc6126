// Escape sequences of programs, JSON and URLs, and what they stand for. A sequence may itself stand in an escaped text:
// up to three backslashes are one.

const ESCAPE =
  /\\{1,3}(?:u(?<unit>[0-9A-Fa-f]{4})|u\{0{0,4}(?<point>[0-9A-Fa-f]{1,4})\}|x(?<byte>[0-9A-Fa-f]{2})|(?<letter>[/nrt-]))|%(?<octet>[0-7][0-9A-Fa-f])/y;
const LETTERS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

export interface Escape {
  /** The character that it stands for. */
  readonly character: string;
  /** How long it is written. */
  readonly length: number;
}

/** The escape sequence that begins at a place, if one does. */
export function escapeAt(text: string, at: number): Escape | undefined {
  ESCAPE.lastIndex = at;
  const match = ESCAPE.exec(text);
  if (!match) return undefined;
  const { unit, point, byte, octet, letter = "" } = match.groups ?? {};
  const code = unit ?? point ?? byte ?? octet;
  const character = code === undefined ? (LETTERS[letter] ?? letter) : String.fromCharCode(parseInt(code, 16));
  return { character, length: match[0].length };
}
