// What reporters are given: everything that may be shown, and nothing else. Types only.
import type { Grade, Mode, Severity } from "@keystow/detector";
import type { SkipReason } from "../sources/source.js";

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

/** What a reported credential opens. It is no secret. */
interface ReportedAccount extends Place {
  readonly title: string;
  readonly name: string;
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
  readonly accounts: readonly ReportedAccount[];
}

export interface SkippedFile {
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  readonly reason: SkipReason;
}

export interface UnreadableFile {
  readonly file: string;
  readonly reason: string;
}

/** Where the paths of a report lead. Both parts are `/`-separated, and redacted like the paths. */
export interface SourceRoot {
  /** The top of the repository, or the current folder outside of one: absolute. */
  readonly folder: string;
  /** The current folder from there: empty, or ending in `/`. */
  readonly prefix: string;
}

/** One run, ready to be written. */
export interface Report {
  readonly version: string;
  /** Asked for only by formats that name it, as it looks at the disk. */
  readonly root: () => SourceRoot;
  /** How keystow is run again. Asked for only where a hint says so, as it looks at the disk. */
  readonly keystow: () => string;
  /** What was scanned. */
  readonly scope: "tree" | "staged" | "stdin";
  /** Whether a commit waits for the answer. */
  readonly stopsCommit: boolean;
  readonly findings: readonly ReportedFinding[];
  /** Findings that the baseline accepts: they fail nothing. */
  readonly accepted: readonly ReportedFinding[];
  readonly scanned: { readonly files: number; readonly bytes: number };
  /** How many files were not looked into. */
  readonly skippedFiles: number;
  /** Those of them that may hold keys; with `--verbose` all of them. */
  readonly skipped: readonly SkippedFile[];
  readonly unreadable: readonly UnreadableFile[];
  readonly milliseconds: number;
}
