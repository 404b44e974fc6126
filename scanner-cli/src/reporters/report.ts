// What reporters are given: everything that may be shown, and nothing else. Types only.
import type { Grade, Mode, Severity } from "@keystow/detector";

/** Where something stands: 1-based lines and columns in UTF-16 units, the end exclusive. */
export interface Place {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A further part of a reported credential. */
interface ReportedPart extends Place {
  readonly title: string;
  readonly redacted: string;
  /** Present with `--show-secrets` only. */
  readonly secret?: string;
}

/** A finding as reports show it. It is made by `reportFinding` and nowhere else. */
export interface ReportedFinding extends Place {
  readonly file: string;
  readonly ruleId: string;
  readonly provider: string;
  readonly title: string;
  readonly grade: Grade;
  readonly mode: Mode;
  readonly severity: Severity;
  readonly redacted: string;
  /** Present with `--show-secrets` only. */
  readonly secret?: string;
  readonly fingerprint: string;
  readonly envVar?: string;
  /** The finding in one sentence. */
  readonly message: string;
  readonly docsUrl?: string;
  readonly rotateUrl?: string;
  readonly reasons: readonly string[];
  readonly advice: readonly string[];
  readonly related: readonly ReportedPart[];
}

export interface SkippedFile {
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  readonly reason: "binary" | "too large";
}

export interface UnreadableFile {
  readonly file: string;
  readonly reason: string;
}

/** One run, ready to be written. */
export interface Report {
  readonly version: string;
  /** What was scanned. */
  readonly scope: "tree" | "staged" | "stdin";
  /** Whether a commit waits for the answer. */
  readonly stopsCommit: boolean;
  readonly findings: readonly ReportedFinding[];
  readonly scanned: { readonly files: number; readonly bytes: number };
  readonly skipped: readonly SkippedFile[];
  readonly unreadable: readonly UnreadableFile[];
  readonly milliseconds: number;
}
