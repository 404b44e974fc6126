// The summary: what was found, and what was scanned. Every run for people says it, findings or not.
import type { Grade } from "@keystow/detector";
import { count, duration, size } from "../output/amounts.js";
import { byGrade, byMode, filesOf } from "./counts.js";
import type { Report } from "./report.js";

/** Grades as the summary words them. */
const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  proven: "proven",
  provider: "exact",
  named: "named",
  suspicious: "suspicious",
};

/** `3 keys in 2 files: 1 proven, 1 exact, 1 named (2 live)`. */
export function foundLine({ findings }: Report): string {
  const grades = byGrade(findings);
  const { live, test } = byMode(findings);
  const parts = (Object.keys(GRADE_WORDS) as Grade[])
    .filter((grade) => grades[grade] > 0)
    .map((grade) => `${grades[grade]} ${GRADE_WORDS[grade]}`);
  const modes = [live > 0 && `${live} live`, test > 0 && `${test} test`].filter((part) => part !== false);
  const where = `${count(findings.length, "key")} in ${count(filesOf(findings).length, "file")}`;
  return `${where}: ${parts.join(", ")}${modes.length > 0 ? ` (${modes.join(", ")})` : ""}`;
}

/** `scanned 412 files, 3.1 MB, 48 ms (2 skipped: npx keystow scan --verbose)`. */
export function scannedLine(report: Report): string {
  const { scope, scanned, skippedFiles, unreadable, milliseconds } = report;
  const what = {
    tree: count(scanned.files, "file"),
    staged: count(scanned.files, "staged file"),
    stdin: "standard input",
  };
  const missing = [
    report.accepted.length > 0 && `${report.accepted.length} accepted in the baseline`,
    unreadable.length > 0 && `${unreadable.length} unreadable`,
    skippedFiles > 0 && (scope === "stdin" ? "skipped" : `${skippedFiles} skipped: ${namingThem(report)}`),
  ].filter((part) => part !== false);
  const extra = missing.length > 0 ? ` (${missing.join(", ")})` : "";
  return `scanned ${what[scope]}, ${size(scanned.bytes)}, ${duration(milliseconds)}${extra}`;
}

function namingThem({ scope, keystow }: Report): string {
  return `${keystow()} scan${scope === "staged" ? " --staged" : ""} --verbose`;
}
