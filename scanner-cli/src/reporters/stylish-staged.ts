// The layout for what is staged: what stops the commit, and each way on.
import { count } from "../output/amounts.js";
import { escapeControls } from "../output/escape.js";
import { layOut, pairs } from "../output/table.js";
import type { Terminal } from "../output/terminal.js";
import { moveStep, rotationLinks } from "./next-steps.js";
import type { Report } from "./report.js";
import { further, shownKey, titleOf } from "./shown.js";
import { scannedLine } from "./summary.js";
import { suppressionFor } from "./suppression-comment.js";

/** Writes a report about staged files that has findings. */
export function stylishStaged(report: Report, terminal: Terminal): string {
  const { findings, stopsCommit } = report;
  const { colors } = terminal;
  const staged = `${count(findings.length, "key")} ${findings.length === 1 ? "is" : "are"} staged`;
  const heading = stopsCommit ? `keystow: commit stopped, ${staged}` : `keystow: ${staged}`;
  const lines = [
    colors.bold(colors.red(heading)),
    "",
    ...findingLines(report, terminal),
    "",
    ...waysOn(report, terminal),
    "",
    colors.dim(scannedLine(report)),
  ];
  return `${lines.join("\n")}\n`;
}

function findingLines({ findings }: Report, terminal: Terminal): string[] {
  const { colors, columns } = terminal;
  const rows = findings.map((finding) => [
    `${escapeControls(finding.file)}:${finding.startLine}:${finding.startColumn}`,
    titleOf(finding),
    shownKey(finding),
  ]);
  const layout = [{}, { style: colors.red, least: 12 }, { style: colors.bold }];
  const lines = layOut(rows, layout, { indent: "  ", gap: "   ", columns });
  return findings.flatMap((finding, at) => [lines[at] ?? "", ...further(finding, terminal)]);
}

function waysOn({ findings }: Report, { link }: Terminal): string[] {
  const rotation = rotationLinks(findings, link);
  const it = findings.length === 1;
  return pairs([
    [it ? "it is a secret" : "they are secrets", `${moveStep(findings)}; then stage the result`],
    [it ? "it is not a secret" : "one is not a secret", suppressionFor(findings[0]?.file ?? "")],
    [
      "it was committed or pushed before",
      rotation.length > 0 ? `rotate it: ${rotation.join("  ")}` : "rotate it with its provider",
    ],
  ]);
}
