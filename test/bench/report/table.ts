// Rows as a table.
import { alignedTable } from "./aligned-table.js";
import { isMet, type Row } from "../row.js";
import { counted, figure } from "./figure.js";

const HEAD = ["", "measured", "ratio", "found", "target", ""];
/** The columns of figures, which end at one edge. */
const RIGHT = new Set([1, 2, 3]);

/** Lines of a table, without a line end behind the last one. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [row.name, measured(row), ratio(row), found(row), target(row), remark(row)]);
  return alignedTable(HEAD, cells, RIGHT);
}

const measured = ({ value, unit }: Row) => (value === undefined ? "-" : `${figure(value)} ${unit}`);
const ratio = ({ ratio: of }: Row) => (of ? `${figure(of.times)} x ${of.of}` : "");
const found = ({ findings }: Row) => (findings === undefined ? "" : counted(findings));

function target({ target: aim, unit }: Row): string {
  if (!aim) return "";
  return `${aim.is === "at most" ? "≤" : "≥"} ${aim.bound} ${aim.on === "ratio" ? "x" : unit}`;
}

function remark(row: Row): string {
  // a wrong result reaches no target
  const met = row.wrong === undefined ? isMet(row) : undefined;
  const verdict = met === undefined ? undefined : met ? "met" : "missed";
  const wrong = row.wrong === undefined ? undefined : `WRONG: ${row.wrong}`;
  return [verdict, wrong, row.note].filter((part) => part !== undefined).join("; ");
}
