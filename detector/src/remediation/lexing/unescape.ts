// What the characters of a literal mean: the value that a program sees.
import type { Escapes } from "./syntax.js";

const NAMED: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  b: "\b",
  f: "\f",
  v: "\v",
  0: "\0",
};
/** What a backslash may stand before to mean just that character: everywhere, and where any punctuation may. */
const ITSELF = { strict: /[\\'"]/, backslash: /[\\'"`$#@/{}( )]/ };
const CODE = /^(?:x([0-9A-Fa-f]{2})|u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))/;

/** The value of a literal's characters; `undefined` if an escape in it is not understood, or means a variable. */
export function unescape(raw: string, escapes: Escapes, quote: string): string | undefined {
  switch (escapes) {
    case "none":
      return raw;
    case "doubled":
      return raw.replaceAll(quote + quote, quote);
    case "backtick":
      return raw.includes("`") || raw.includes(quote + quote) ? undefined : raw;
    case "quote only":
      return raw.replace(/\\([\\'])/g, "$1");
    case "shell":
      return raw.replace(/\\([$`"\\])/g, "$1").replaceAll("\\\n", "");
    case "plain":
      return /\\(?![nrt\\"$@])/.test(raw.replaceAll("\\\\", ""))
        ? undefined
        : withoutBackslashes(raw, ITSELF.backslash);
    case "strict":
    case "backslash":
      return withoutBackslashes(raw, ITSELF[escapes]);
  }
}

function withoutBackslashes(raw: string, itself: RegExp): string | undefined {
  let value = "";
  for (let at = 0; at < raw.length; at++) {
    if (raw.charAt(at) !== "\\") {
      value += raw.charAt(at);
      continue;
    }
    const meaning = escapeAt(raw, at + 1, itself);
    if (!meaning) return undefined;
    value += meaning.text;
    at += meaning.length;
  }
  return value;
}

interface Escape {
  readonly text: string;
  readonly length: number;
}

function escapeAt(raw: string, at: number, itself: RegExp): Escape | undefined {
  const [code, ...digits] = CODE.exec(raw.slice(at, at + 9)) ?? [];
  const number = Number.parseInt(digits.find(Boolean) ?? "", 16);
  if (code !== undefined)
    return number > 0x10ffff ? undefined : { text: String.fromCodePoint(number), length: code.length };
  const character = raw.charAt(at);
  const lineEnd = /^\r?\n/.exec(raw.slice(at, at + 2))?.[0];
  // some languages drop the white space before the next line, others keep it
  if (lineEnd !== undefined)
    return /\s/.test(raw.charAt(at + lineEnd.length)) ? undefined : { text: "", length: lineEnd.length };
  // an octal escape is not told from a NUL with a digit behind it in every language
  if (character === "0" && /[0-9]/.test(raw.charAt(at + 1))) return undefined;
  const text = NAMED[character] ?? (itself.test(character) ? character : undefined);
  return text === undefined ? undefined : { text, length: 1 };
}
