// Findings, counted and grouped.
import { GRADES, type Grade, type Mode } from "@keystow/detector";
import type { ReportedFinding } from "./report.js";

/** How many findings there are of each grade. */
export function byGrade(findings: readonly ReportedFinding[]): Readonly<Record<Grade, number>> {
  const counts: Record<Grade, number> = { proven: 0, provider: 0, named: 0, suspicious: 0 };
  for (const { grade } of findings) counts[grade]++;
  return counts;
}

/** How many findings there are of each mode. */
export function byMode(findings: readonly ReportedFinding[]): Readonly<Record<Mode, number>> {
  const counts: Record<Mode, number> = { live: 0, test: 0, unknown: 0 };
  for (const { mode } of findings) counts[mode]++;
  return counts;
}

/** Findings by file, in the order of the report. */
export function filesOf(findings: readonly ReportedFinding[]): (readonly [string, readonly ReportedFinding[]])[] {
  const files = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const others = files.get(finding.file);
    if (others) others.push(finding);
    else files.set(finding.file, [finding]);
  }
  return [...files];
}

/** What there is, each once, in the order of its first place. */
export function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

/** Whether a grade is at least as sure as another. */
export function atLeast(grade: Grade, least: Grade): boolean {
  return GRADES.indexOf(grade) <= GRADES.indexOf(least);
}
