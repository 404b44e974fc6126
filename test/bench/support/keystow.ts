// The built scanner on a tree, made to look at every file that others look at, and to report for programs.
import { readFileSync } from "node:fs";
import { KEYSTOW } from "./paths.js";
import type { Command } from "./timed-run.js";

/** A scan of a tree, whatever git ignores there; `report` is where its findings go. */
export function keystowOn(folder: string, report: string, cwd: string): Command {
  const everything = ["--no-gitignore", "--max-file-size", "4GB", "--exit-zero"];
  const args = [KEYSTOW, "scan", ...everything, "--quiet", "--format", "json", "--output", report, folder];
  return { program: process.execPath, args, cwd };
}

/** What the benchmark reads of a report. */
export interface KeystowReport {
  readonly findings: readonly unknown[];
  readonly summary: { readonly scannedFiles: number; readonly scannedBytes: number };
}

/** The report that a scan has written. */
export const keystowReport = (file: string) => JSON.parse(readFileSync(file, "utf8")) as KeystowReport;
