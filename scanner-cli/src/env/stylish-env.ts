// The check for people: problems by file, each with what to do. Colours only repeat what words say.
import type { Severity } from "@keystow/detector";
import { count, duration } from "../output/amounts.js";
import { escapeControls } from "../output/escape.js";
import type { Terminal } from "../output/terminal.js";
import { wrap } from "../output/wrap.js";
import type { EnvReport, ShownProblem } from "./env-report.js";

/** Writes a report for people. */
export function stylishEnv(report: EnvReport, terminal: Terminal): string {
  const { problems } = report;
  if (problems.length === 0) return `${cleanLine(report, terminal)}\n`;
  const width = Math.max(...problems.map((problem) => placeOf(problem).length));
  const blocks = [...new Set(problems.map(({ file }) => file))].flatMap((file) => [
    terminal.colors.underline(escapeControls(file)),
    ...problems.filter((one) => one.file === file).flatMap((problem) => problemLines(problem, width, terminal)),
    "",
  ]);
  return `${[...blocks, ...closing(report, terminal)].join("\n")}\n`;
}

const GAP = "      ";

/** What was found and checked, on one line where it fits. */
function closing(report: EnvReport, { colors, columns = Infinity }: Terminal): string[] {
  const [found, checked] = [foundLine(report.problems), checkedLine(report)];
  const isWide = found.length + GAP.length + checked.length <= columns;
  return isWide ? [colors.bold(found) + GAP + colors.dim(checked)] : [colors.bold(found), colors.dim(checked)];
}

/** How many problems there are of each severity. */
export function severities(problems: readonly ShownProblem[]): Readonly<Record<Severity, number>> {
  const error = problems.filter(({ severity }) => severity === "error").length;
  return { error, warning: problems.length - error };
}

function cleanLine(report: EnvReport, { colors }: Terminal): string {
  const checked = checkedLine(report);
  if (report.files === 0) return `No .env files. ${checked.charAt(0).toUpperCase()}${checked.slice(1)}`;
  const line = `No problems. ${checked.charAt(0).toUpperCase()}${checked.slice(1)}`;
  return report.unreadable.length > 0 ? colors.yellow(line) : colors.green(line);
}

const placeOf = ({ startLine, startColumn = 1 }: ShownProblem) =>
  startLine === undefined ? "file" : `${startLine}:${startColumn}`;

const WIDEST_SEVERITY = "warning".length;

function problemLines(problem: ShownProblem, width: number, { colors, columns }: Terminal): string[] {
  const { severity, message, advice } = problem;
  const indent = 2 + width + 2 + WIDEST_SEVERITY + 2;
  const room = columns === undefined ? undefined : Math.max(columns - indent, 30);
  const paint = severity === "error" ? colors.red : colors.yellow;
  const place = colors.dim(placeOf(problem).padEnd(width));
  const [first = "", ...more] = wrap(escapeControls(message), room);
  const below = [...more, ...wrap(escapeControls(advice), room).map(colors.dim)];
  return [
    `  ${place}  ${paint(severity.padEnd(WIDEST_SEVERITY))}  ${first}`,
    ...below.map((line) => " ".repeat(indent) + line),
  ];
}

function foundLine(problems: readonly ShownProblem[]): string {
  const { error, warning } = severities(problems);
  const files = new Set(problems.map(({ file }) => file)).size;
  const parts = [error > 0 && count(error, "error"), warning > 0 && count(warning, "warning")];
  const kinds = parts.filter((part) => part !== false).join(", ");
  return `${count(problems.length, "problem")} in ${count(files, "file")}: ${kinds}`;
}

function checkedLine({ files, unreadable, milliseconds }: EnvReport): string {
  const missing = unreadable.length > 0 ? ` (${unreadable.length} unreadable)` : "";
  return `checked ${count(files, "file")}, ${duration(milliseconds)}${missing}`;
}
