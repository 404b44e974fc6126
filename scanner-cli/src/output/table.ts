// Rows to aligned lines. Cells are measured and cut before they are styled, so that styles never count as width.
import { displayWidth, pad, shorten } from "./width.js";

/** A column: how its cells look, and how far they may be cut when the terminal is narrow. */
export interface Column {
  /** Colours or links a cell; gets the cut, padded text and the row's index. */
  readonly style?: (text: string, row: number) => string;
  /** The least width that it may be cut to. Without it the column is never cut. */
  readonly least?: number;
}

export interface TableOptions {
  readonly indent: string;
  readonly gap: string;
  /** The terminal's width; absent where there is no terminal, and then nothing is cut. */
  readonly columns?: number | undefined;
}

/** Lays rows out. A cell that is missing is empty; white space at the end of a line is not printed. */
export function layOut(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  options: TableOptions,
): string[] {
  const natural = columns.map((_, at) => widest(rows.map((row) => row[at] ?? "")));
  const widths = fit(natural, columns, options);
  return rows.map((row, index) => {
    const last = row.slice(0, columns.length).findLastIndex((cell) => cell !== "");
    const cells = columns.slice(0, last + 1).map(({ style }, at) => {
      const text = shorten(row[at] ?? "", widths[at] ?? 0);
      const spaces = at === last ? "" : " ".repeat((widths[at] ?? 0) - displayWidth(text));
      return (style && text !== "" ? style(text, index) : text) + spaces;
    });
    return options.indent + cells.join(options.gap);
  });
}

/** Takes what is too much from the columns that may be cut, from the last of them to the first. */
function fit(natural: readonly number[], columns: readonly Column[], { indent, gap, ...options }: TableOptions) {
  const widths = [...natural];
  if (options.columns === undefined) return widths;
  const used = indent.length + gap.length * (widths.length - 1);
  let over = widths.reduce((sum, width) => sum + width, used) - options.columns;
  for (let at = columns.length - 1; at >= 0 && over > 0; at--) {
    const width = widths[at] ?? 0;
    const least = Math.min(width, columns[at]?.least ?? width);
    const cut = Math.min(over, width - least);
    widths[at] = width - cut;
    over -= cut;
  }
  return widths;
}

/** Two columns, such as a term and what it means. */
export function pairs(rows: readonly (readonly [string, string])[], indent = "  "): string[] {
  const width = widest(rows.map(([term]) => term));
  return rows.map(([term, meaning]) => `${indent}${pad(term, width)}  ${meaning}`.trimEnd());
}

/** Not Math.max(...widths): a report may have more rows than a call can have arguments. */
function widest(cells: readonly string[]): number {
  return cells.reduce((most, cell) => Math.max(most, displayWidth(cell)), 0);
}
