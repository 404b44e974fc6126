// Reports to where they go, and what people are told beside them on standard error.
import { resolve } from "node:path";
import type { ScanFlags } from "../arguments/flags.js";
import type { Io } from "../io.js";
import { duration, size } from "../output/amounts.js";
import { plain, terminalOf } from "../output/terminal.js";
import { writeWhole } from "../output/write-file.js";
import type { Report } from "../reporters/report.js";
import { reporters } from "../reporters/reporter.js";
import { foundLine, scannedLine } from "../reporters/summary.js";
import type { Clock } from "./clock.js";
import type { Destination } from "./scan-request.js";

/**
 * Writes each report. Files come first, so that a report that cannot be written stops the run before it seems done.
 *
 * @throws CannotRunError if a file cannot be written
 */
export function writeReports(report: Report, destinations: readonly Destination[], flags: ScanFlags, io: Io): void {
  const files = destinations.filter(({ file }) => file !== undefined);
  for (const { format, file = "" } of files) {
    writeWhole(resolve(io.cwd, file), reporters[format](report, plain), file);
  }
  for (const { format } of destinations.filter((destination) => destination.file === undefined)) {
    if (format === "stylish" && flags.quiet && report.findings.length === 0) continue;
    io.stdout.write(reporters[format](report, terminalOf(io.stdout, io.env)));
  }
}

/** Tells what the reports for people do not: what was not scanned, and the summary where only programs read. */
export function writeNotes(report: Report, destinations: readonly Destination[], flags: ScanFlags, io: Io): void {
  const { messages } = io;
  const prefix = report.stopsCommit ? "commit stopped: " : "";
  for (const { file, reason } of report.unreadable) messages.error(`${prefix}cannot read ${file}: ${reason}`);
  for (const skipped of report.skipped) {
    // A file that may hold keys and was not looked at is named even if nobody asked.
    if (skipped.reason === "too large") {
      messages.error(`skipped ${skipped.file}: ${size(skipped.size)} is more than --max-file-size`);
    } else if (skipped.reason === "excluded" && !flags.quiet) {
      messages.error(`skipped ${skipped.file}: it is named, and the ignore rules take it out`);
    } else if (flags.verbose) {
      messages.error(`skipped ${skipped.file}: ${skipped.reason}`);
    }
  }
  const forPeople = destinations.some(({ format, file }) => format === "stylish" && file === undefined);
  if (forPeople || flags.quiet) return;
  const found = report.findings.length === 0 ? "no keys" : foundLine(report);
  messages.error(`${found}; ${scannedLine(report)}`);
}

/** Tells how long each phase took. */
export function writeTiming(clock: Clock, { messages }: Io): void {
  const phases = clock.times().map(([phase, milliseconds]) => `${phase} ${duration(milliseconds)}`);
  messages.error(`timing: ${phases.join(", ")}`);
}
