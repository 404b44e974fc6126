// The loop of a scan: item after item from a source to the detector. It keeps findings, and never texts.
import type { Detector, FileScan, IsAccepted } from "@keystow/detector";
import type { Redactor } from "../output/redactor.js";
import { reportFinding } from "../reporters/report-finding.js";
import type { Report, ReportedFinding, SkippedFile, UnreadableFile } from "../reporters/report.js";
import type { SourceItem } from "../sources/source.js";
import type { Clock } from "./clock.js";

/** What the loop needs besides the items. */
export interface ItemScan {
  readonly detector: Detector;
  readonly redactor: Redactor;
  /** Which findings the baseline accepts. */
  readonly isAccepted?: IsAccepted;
  /** If given, it is told what takes time file by file; asking for the time takes some, too. */
  readonly clock?: Clock;
  readonly showSecrets: boolean;
  /** Whether files that are no text are to be named, too: there may be as many as files. */
  readonly verbose: boolean;
}

export type Scanned = Pick<Report, "findings" | "accepted" | "scanned" | "skippedFiles" | "skipped" | "unreadable">;

/** Scans every item of a source. */
export function scanItems(items: Iterable<SourceItem>, scan: ItemScan): Scanned {
  const findings: ReportedFinding[] = [];
  const accepted: ReportedFinding[] = [];
  const skipped: SkippedFile[] = [];
  const unreadable: UnreadableFile[] = [];
  const scanned = { files: 0, bytes: 0 };
  let skippedFiles = 0;
  for (const item of items) {
    const { path } = item;
    scan.clock?.enter("scan");
    const outcome = item.kind === "file" ? item.scan((read) => scan.detector.scanFile(read, { path })) : item;
    if (outcome !== "gone" && !("kind" in outcome)) {
      scanned.files++;
      scanned.bytes += outcome.size;
      for (const finding of reportedFindings(path, outcome, scan)) {
        (scan.isAccepted?.(finding.fingerprint, path) ? accepted : findings).push(finding);
      }
    } else if (outcome !== "gone" && outcome.kind === "skipped") {
      skippedFiles++;
      const { size, reason } = outcome;
      if (reason !== "binary" || scan.verbose) skipped.push({ file: shownPath(path, scan), size, reason });
    } else if (outcome !== "gone") {
      unreadable.push({ file: shownPath(path, scan), reason: outcome.reason });
    }
    scan.clock?.enter("files");
  }
  return { findings, accepted, scanned, skippedFiles, skipped, unreadable };
}

function reportedFindings(path: string, { findings, locate }: FileScan, scan: ItemScan): readonly ReportedFinding[] {
  if (findings.length === 0) return [];
  for (const { secret, related = [] } of findings) {
    for (const value of [secret, ...related.map((part) => part.secret)]) scan.redactor.learn(value);
  }
  const file = shownPath(path, scan);
  const context = { file, locate, redact: scan.redactor.redact, showSecrets: scan.showSecrets };
  return findings.map((finding) => reportFinding(finding, context));
}

/** A path may itself hold a key. */
function shownPath(path: string, { redactor, showSecrets }: ItemScan): string {
  return showSecrets ? path : redactor.redact(path);
}
