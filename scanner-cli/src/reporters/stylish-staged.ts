// The layout for what is staged: what stops the commit, and each way on.
import { count } from "../output/amounts.js";
import { escapeControls } from "../output/escape.js";
import { layOut, pairs } from "../output/table.js";
import type { Terminal } from "../output/terminal.js";
import { displayWidth } from "../output/width.js";
import { wrapIndented } from "../output/wrap.js";
import { keepStep } from "./next-steps.js";
import type { Report, ReportedFinding } from "./report.js";
import { rotationStep } from "./rotation.js";
import { further, shownKey, titleOf } from "./shown.js";
import { scannedLine } from "./summary.js";
import { suppressionFor } from "./suppression-comment.js";

/** Writes a report about staged files that has findings. */
export function stylishStaged(report: Report, terminal: Terminal): string {
  const { findings, stopsCommit } = report;
  const { colors, columns } = terminal;
  const staged = `${count(findings.length, "key")} ${findings.length === 1 ? "is" : "are"} staged`;
  const heading = stopsCommit ? `keystow: commit stopped, ${staged}` : `keystow: ${staged}`;
  const lines = [
    colors.bold(colors.red(heading)),
    "",
    ...findingLines(report, terminal),
    "",
    ...waysOn(report, terminal),
    "",
    ...wrapIndented(scannedLine(report), "", columns).map(colors.dim),
  ];
  return `${lines.join("\n")}\n`;
}

/** A finding is one line, or two where not all of them fit: a path is never cut, nor a key. */
function findingLines({ findings }: Report, terminal: Terminal): string[] {
  const { colors, columns = Infinity } = terminal;
  const rows = findings.map((finding) => [placeOf(finding), titleOf(finding), shownKey(finding)]);
  const keyLayout = [{ style: colors.red, least: 12 }, { style: colors.bold }];
  const whole = layOut(rows, [{}, {}, {}], { indent: "  ", gap: "   " });
  const isNarrow = whole.some((line) => displayWidth(line) > columns);
  const lines = isNarrow
    ? layOut(
        rows.map(([, ...key]) => key),
        keyLayout,
        { indent: "    ", gap: "   ", columns },
      ).map((line, at) => [`  ${rows[at]?.[0] ?? ""}`, line])
    : layOut(rows, [{}, ...keyLayout], { indent: "  ", gap: "   " }).map((line) => [line]);
  return findings.flatMap((finding, at) => [...(lines[at] ?? []), ...further(finding, terminal)]);
}

function placeOf({ file, startLine, startColumn }: ReportedFinding): string {
  return `${escapeControls(file)}:${startLine}:${startColumn}`;
}

function waysOn({ findings, keystow }: Report, { columns, link }: Terminal): string[] {
  const it = findings.length === 1;
  const keep = keepStep(findings);
  const rows: (readonly [string, string])[] = [
    keep === undefined
      ? [`move ${it ? "it" : "them"} to .env and stage the result`, `${keystow()} fix --staged`]
      : [it ? "it is a secret" : "they are secrets", keep],
    [it ? "it is not a secret" : "one is not a secret", suppressionFor(findings.map(({ file }) => file))],
    ["it was committed or pushed before", rotationStep(findings, link, "rotate it") || "rotate it with its provider"],
  ];
  return pairs(rows, { columns });
}
