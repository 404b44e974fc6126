// Finds the values of a shape without literals inside a window of the text. Such a shape says little,
// so callers ask for it only where something else says that a credential stands there.
import type { Span } from "../finding.js";
import { formatSource } from "../formats/compile.js";
import { type Format, runsOf } from "../formats/format.js";

/** The spans in `[from, to)` at which a whole token has the shape, in order. */
export type FindValues = (text: string, from: number, to: number) => readonly Span[];

/** Compiles a value's shape once. */
export function compileValues(format: Format): FindValues {
  const alphabets = runsOf(format).map(({ alphabet }) => alphabet);
  // an underscore joins a body to the prefix of another key
  const before = new RegExp(`[0-9A-Za-z_]|[${alphabets.at(0) ?? ""}]`);
  const after = new RegExp(`[0-9A-Za-z]|[${alphabets.at(-1) ?? ""}]`);
  const pattern = new RegExp(`(?<!${before.source})(?:${formatSource(format)})(?!${after.source})`, "g");
  return (text, from, to) => {
    // a token that the window cuts is not whole
    const isCut = ({ start, end }: Span) =>
      (start === from && from > 0 && before.test(text.charAt(from - 1))) || (end === to && after.test(text.charAt(to)));
    return Array.from(text.slice(from, to).matchAll(pattern), (match) => ({
      start: from + match.index,
      end: from + match.index + match[0].length,
    })).filter((span) => !isCut(span));
  };
}
