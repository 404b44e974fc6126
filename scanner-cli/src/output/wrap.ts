// Prose into lines of a terminal's width, broken at spaces and nowhere else: a path or a key stays whole.
import { stripVTControlCharacters } from "node:util";
import { displayWidth } from "./width.js";

/**
 * Breaks a text into lines. A word that is wider than a line stands on one of its own, and is not cut.
 *
 * @param columns how wide a line may be; absent where there is no terminal, and then there is one line
 */
export function wrap(text: string, columns?: number): string[] {
  if (columns === undefined || widthOf(text) <= columns) return [text];
  const [first = "", ...words] = text.split(" ");
  const lines = [first];
  for (const word of words) {
    const begun = lines.at(-1) ?? "";
    const line = begun === "" ? word : `${begun} ${word}`;
    if (widthOf(line) <= columns) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines.map((line) => line.trimEnd());
}

/** Wraps a text that stands `indent` from the left, and what does not fit into its first line two further. */
export function wrapIndented(text: string, indent: string, columns?: number): string[] {
  const lines = wrap(text, columns === undefined ? undefined : columns - indent.length - 2);
  return lines.map((line, at) => `${indent}${at === 0 ? "" : "  "}${line}`);
}

/** The width of a text with links and colours, which take no columns. */
export function widthOf(text: string): number {
  return displayWidth(stripVTControlCharacters(text));
}
