// How wide the columns of a table are on a terminal: what is left out, and what is cut.

/** What becomes of a column when the terminal is narrow. */
export interface Fitted {
  /** The least width that it may be cut to. Without it the column is never cut. */
  readonly least?: number;
  /** Whether it is left out where it does not fit: a piece of it would say nothing. */
  readonly optional?: boolean;
}

export interface FitOptions {
  readonly indent: string;
  readonly gap: string;
  /** The terminal's width; absent where there is no terminal, and then all is as wide as it wants to be. */
  readonly columns?: number | undefined;
}

/** A width for each column, `undefined` for one that is left out. The last column gives way first. */
export function fit(
  natural: readonly number[],
  columns: readonly Fitted[],
  options: FitOptions,
): readonly (number | undefined)[] {
  const widths: (number | undefined)[] = [...natural];
  for (let at = columns.length - 1; at >= 0; at--) {
    const width = natural[at] ?? 0;
    const least = Math.min(width, columns[at]?.least ?? width);
    const over = tooMuch(widths, options);
    if (columns[at]?.optional && over > width - least) widths[at] = undefined;
    else widths[at] = width - Math.min(Math.max(over, 0), width - least);
  }
  return widths;
}

function tooMuch(widths: readonly (number | undefined)[], { indent, gap, columns = Infinity }: FitOptions): number {
  const shown = widths.filter((width) => width !== undefined);
  const gaps = gap.length * (shown.length - 1);
  return shown.reduce((sum, width) => sum + width, indent.length + gaps) - columns;
}
