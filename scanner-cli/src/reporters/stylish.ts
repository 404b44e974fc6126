// The `stylish` format: for people. Texts are short; colours only repeat what words say.
import { escapeControls } from "../output/escape.js";
import { layOut, type Column } from "../output/table.js";
import type { Terminal } from "../output/terminal.js";
import { wrapIndented } from "../output/wrap.js";
import { filesOf } from "./counts.js";
import { nextSteps } from "./next-steps.js";
import type { Report, ReportedFinding } from "./report.js";
import { further, shownKey, titleOf } from "./shown.js";
import { stylishStaged } from "./stylish-staged.js";
import { foundLine, scannedLine } from "./summary.js";

/** Writes a report for people: findings by file, what was found and scanned, and what to do next. */
export function stylish(report: Report, terminal: Terminal): string {
  if (report.findings.length === 0) return `${cleanLines(report, terminal).join("\n")}\n`;
  if (report.scope === "staged") return stylishStaged(report, terminal);
  const rows = findingLines(report.findings, terminal);
  const blocks = filesOf(report.findings).map(([file, findings]) => [
    terminal.colors.underline(escapeControls(file)),
    ...findings.flatMap((finding) => rows.get(finding) ?? []),
    "",
  ]);
  const lines = [...blocks.flat(), ...closing(report, terminal), ...nextSteps(report, terminal)];
  return `${lines.join("\n")}\n`;
}

function cleanLines(report: Report, { colors, columns }: Terminal): string[] {
  const scanned = scannedLine(report);
  const line = `No keys. ${scanned.charAt(0).toUpperCase()}${scanned.slice(1)}`;
  return wrapIndented(line, "", columns).map(report.unreadable.length > 0 ? colors.yellow : colors.green);
}

function closing(report: Report, { colors, columns }: Terminal): string[] {
  const found = foundLine(report);
  const scanned = scannedLine(report);
  const gap = "      ";
  if (columns === undefined || found.length + gap.length + scanned.length <= columns) {
    return [colors.bold(found) + gap + colors.dim(scanned), ""];
  }
  const wrapped = (line: string, style: (text: string) => string) => wrapIndented(line, "", columns).map(style);
  return [...wrapped(found, colors.bold), ...wrapped(scanned, colors.dim), ""];
}

/** The lines of each finding; all files share their columns. */
function findingLines(findings: readonly ReportedFinding[], terminal: Terminal) {
  const { colors, columns, link } = terminal;
  const linked = (text: string, url?: string) => (url === undefined ? text : link(text, url));
  const paint = (row: number) => (findings[row]?.severity === "error" ? colors.red : colors.yellow);
  const layout: Column[] = [
    { style: colors.dim },
    { style: (text, row) => paint(row)(text), least: 12 },
    { style: colors.bold },
    { least: 20, optional: true },
    { style: (text, row) => colors.dim(linked(text, findings[row]?.docsUrl)), optional: true },
  ];
  const rows = findings.map((finding) => [
    `${finding.startLine}:${finding.startColumn}`,
    titleOf(finding),
    shownKey(finding),
    escapeControls(finding.reasons[0] ?? finding.grade),
    finding.ruleId,
  ]);
  const lines = layOut(rows, layout, { indent: "  ", gap: "  ", columns });
  return new Map(findings.map((finding, at) => [finding, [lines[at] ?? "", ...further(finding, terminal)]]));
}
