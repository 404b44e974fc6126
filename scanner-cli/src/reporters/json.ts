// The `json` format: one object, stable keys, for programs.
import { byGrade, byMode, filesOf } from "./counts.js";
import type { Report } from "./report.js";

/** The version of this layout. It changes only when a key is removed or changes its meaning. */
const LAYOUT = 1;

/** Writes a report as JSON. */
export function json(report: Report): string {
  const { findings, accepted, scanned, skippedFiles, skipped, unreadable, version, scope, milliseconds } = report;
  const summary = {
    findings: findings.length,
    filesWithFindings: filesOf(findings).length,
    byGrade: byGrade(findings),
    byMode: byMode(findings),
    accepted: accepted.length,
    scope,
    scannedFiles: scanned.files,
    scannedBytes: scanned.bytes,
    skippedFiles,
    skipped,
    unreadable,
    milliseconds: Math.round(milliseconds),
  };
  const whole = { version: LAYOUT, tool: { name: "keystow", version }, summary, findings };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
