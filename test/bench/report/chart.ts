// The picture of the README: CPU time by tool on one tree, on a scale where each step is ten times the one before,
// and the first stage's speed. It follows the reader's light or dark theme.
import type { Row } from "../row.js";
import { type Bar, type BarGroup, escapeXml, groupSvg, heightOf, WIDTH } from "./bars.js";
import type { Section } from "./section.js";
import { counted, figure } from "./figure.js";

const GAP = 22;
const EDGE = 24;

/** The picture of what was measured, and on which machine. */
export function chartSvg(sections: readonly Section[], machine: string): string {
  const groups = [treeGroup(rowsOf(sections, "side-by-side")), firstStageGroup(rowsOf(sections, "first-stage"))].filter(
    ({ bars }) => bars.length > 0,
  );
  let y = EDGE;
  const drawn = groups.map((group) => {
    const svg = groupSvg(group, y);
    y += heightOf(group) + GAP;
    return svg;
  });
  const height = y + 18;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Benchmarks of keystow and of other tools">
<style>
text { font: 14px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; fill: #1f2328 }
.title { font-size: 15px; font-weight: 600 }
.figure, .machine { fill: #59636e }
.machine { font-size: 12px }
rect { fill: #afb8c1 }
.own rect { fill: #1a7f37 }
.own text { font-weight: 600; fill: #1f2328 }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 }
.figure, .machine { fill: #9198a1 }
rect { fill: #4b535d }
.own rect { fill: #2ea043 }
.own text { fill: #e6edf3 }
}
</style>
${drawn.join("\n")}
<text class="machine" x="28" y="${height - 16}">${escapeXml(machine)}</text>
</svg>
`;
}

const rowsOf = (sections: readonly Section[], name: string) =>
  sections.find((section) => section.name === name)?.rows ?? [];

function treeGroup(rows: readonly Row[]): BarGroup {
  const tree = treeOf(rows[0]);
  const shown = rows.flatMap((row) =>
    row.value === undefined || treeOf(row) !== tree ? [] : [{ ...row, value: row.value }],
  );
  const values = shown.map(({ value }) => value);
  const [least, most] = [Math.log10(Math.min(...values) / 2), Math.log10(Math.max(...values))];
  return {
    title: `CPU seconds on ${tree}, by tool (logarithmic; shorter is better)`,
    bars: shown
      .toSorted((a, b) => a.value - b.value)
      .map(({ name, value, findings, note }): Bar => {
        const label = name.split(": ").at(-1) ?? name;
        const found = findings === undefined ? "" : ` · ${plural(findings, note ? "hit" : "finding")}`;
        const share = (Math.log10(value) - least) / (most - least);
        return { label, share, text: `${figure(value)} s${found}`, own: label === "keystow" };
      }),
  };
}

const treeOf = (row: Row | undefined) => row?.name.split(": ")[0] ?? "";

function firstStageGroup(rows: readonly Row[]): BarGroup {
  const most = Math.max(...rows.map(({ value = 0 }) => value));
  return {
    title: `First stage, GB/s (${rows[0]?.name.split(", ").at(-1) ?? ""}; longer is better)`,
    bars: rows.flatMap(({ name, value }): readonly Bar[] => {
      if (value === undefined) return [];
      const label = name.split(", ")[0] ?? name;
      return [{ label, share: value / most, text: `${figure(value)} GB/s`, own: true }];
    }),
  };
}

const plural = (count: number, what: string) => `${counted(count)} ${what}${count === 1 ? "" : "s"}`;
