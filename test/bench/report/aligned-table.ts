// A Markdown table whose columns line up: it reads well in a terminal, and goes into a page as it is.

/** Lines of a table, without a line end behind the last one; `right` are the columns of figures, which end at one edge. */
export function alignedTable(
  head: readonly string[],
  cells: readonly (readonly string[])[],
  right: ReadonlySet<number>,
): string {
  const widths = head.map((title, at) => Math.max(3, title.length, ...cells.map((line) => line[at]?.length ?? 0)));
  const padded = (cell: string, at: number) => {
    const width = widths[at] ?? 0;
    return right.has(at) ? cell.padStart(width) : cell.padEnd(width);
  };
  const rule = widths.map((width, at) => (right.has(at) ? `${"-".repeat(width - 1)}:` : "-".repeat(width)));
  return [head, rule, ...cells].map((line) => `| ${line.map(padded).join(" | ")} |`).join("\n");
}
