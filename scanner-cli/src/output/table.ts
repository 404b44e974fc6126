// Rows to aligned lines. Cells are measured and cut before they are styled, so that styles never count as width.
import { fit, type Fitted, type FitOptions } from "./fit.js";
import { displayWidth, pad, shorten } from "./width.js";
import { widthOf, wrap } from "./wrap.js";

/** A column: how its cells look, and what becomes of them when the terminal is narrow. */
export interface Column extends Fitted {
  /** Colours or links a cell; gets the cut, padded text and the row's index. */
  readonly style?: (text: string, row: number) => string;
}

export interface TableOptions extends FitOptions {
  readonly indent: string;
  readonly gap: string;
}

/** Lays rows out. A cell that is missing is empty; white space at the end of a line is not printed. */
export function layOut(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  options: TableOptions,
): string[] {
  const natural = columns.map((_, at) => widest(rows.map((row) => row[at] ?? "")));
  const widths = fit(natural, columns, options);
  const kept = columns.flatMap((column, at) =>
    widths[at] === undefined ? [] : [{ ...column, at, width: widths[at] }],
  );
  return rows.map((row, index) => {
    const last = kept.findLastIndex(({ at }) => (row[at] ?? "") !== "");
    const cells = kept.slice(0, last + 1).map(({ style, at, width }, place) => {
      const text = shorten(row[at] ?? "", width);
      const spaces = place === last ? "" : " ".repeat(width - displayWidth(text));
      return (style && text !== "" ? style(text, index) : text) + spaces;
    });
    return options.indent + cells.join(options.gap);
  });
}

export interface PairOptions {
  readonly indent?: string;
  /** The terminal's width; absent where there is no terminal, and then nothing is wrapped. */
  readonly columns?: number | undefined;
  /** Colours a term. */
  readonly style?: (term: string) => string;
}

/** Where less is left than this, meanings stand below their terms. */
const LEAST_MEANING = 30;

/** Terms and what each means, wrapped at spaces under its own beginning. */
export function pairs(rows: readonly (readonly [string, string])[], options: PairOptions = {}): string[] {
  const { indent = "  ", columns, style = (term: string) => term } = options;
  const width = widest(rows.map(([term]) => term));
  const beside = indent.length + width + 2;
  const below = indent.length + 4;
  const isBelow = columns !== undefined && columns - beside < neededBy(rows, columns - below);
  const hanging = " ".repeat(isBelow ? below : beside);
  return rows.flatMap(([term, meaning]) => {
    const lines = wrap(meaning, columns === undefined ? undefined : columns - hanging.length);
    const [first = "", ...others] = lines.map((line) => `${hanging}${line}`.trimEnd());
    const head = indent + style(term);
    if (isBelow) return [head, first, ...others].filter((line) => line !== "");
    return [`${head}${pad("", width - displayWidth(term))}  ${lines[0] ?? ""}`.trimEnd(), ...others];
  });
}

/** The width that meanings need: enough to read, and for each word that can stand whole on a line at all. */
function neededBy(rows: readonly (readonly [string, string])[], most: number): number {
  const words = rows.flatMap(([, meaning]) => meaning.split(" ").map(widthOf));
  return words.filter((width) => width <= most).reduce((least, width) => Math.max(least, width), LEAST_MEANING);
}

/** Not Math.max(...widths): a report may have more rows than a call can have arguments. */
function widest(cells: readonly string[]): number {
  return cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), 0);
}
