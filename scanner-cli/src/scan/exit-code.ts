// The exit code of a scan.
import type { Grade } from "@keystow/detector";
import type { ExitCode } from "../io.js";
import { atLeast } from "../reporters/counts.js";
import type { Report } from "../reporters/report.js";

/** What decides whether findings fail a run. */
export interface FailureOptions {
  /** The least sure grade that fails; absent for all that is reported. */
  readonly failOn?: Grade | undefined;
  readonly exitZero: boolean;
}

/** 2 if a file could not be read, whatever was found in the others; else 1 if a finding counts, else 0. */
export function exitCodeOf(
  report: Pick<Report, "findings" | "unreadable">,
  { failOn, exitZero }: FailureOptions,
): ExitCode {
  if (report.unreadable.length > 0) return 2;
  const counts = report.findings.some(({ grade }) => failOn === undefined || atLeast(grade, failOn));
  return counts && !exitZero ? 1 : 0;
}
