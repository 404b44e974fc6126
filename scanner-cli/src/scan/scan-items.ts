// The loop of a scan: item after item from a source to the detector. It keeps findings, and never texts.
import { createLocator, type Detector } from "@keystow/detector";
import type { Redactor } from "../output/redactor.js";
import { reportFinding } from "../reporters/report-finding.js";
import type { Report, ReportedFinding, SkippedFile, UnreadableFile } from "../reporters/report.js";
import type { SourceItem } from "../sources/source.js";
import type { Clock } from "./clock.js";

/** What the loop needs besides the items. */
export interface ItemScan {
  readonly detector: Detector;
  readonly redactor: Redactor;
  readonly clock: Clock;
  readonly showSecrets: boolean;
}

export type Scanned = Pick<Report, "findings" | "scanned" | "skipped" | "unreadable">;

type TextItem = Extract<SourceItem, { kind: "text" }>;

/** Scans every item of a source. */
export function scanItems(items: Iterator<SourceItem>, scan: ItemScan): Scanned {
  const findings: ReportedFinding[] = [];
  const skipped: SkippedFile[] = [];
  const unreadable: UnreadableFile[] = [];
  const scanned = { files: 0, bytes: 0 };
  const next = () => scan.clock.measure("files", () => items.next());
  for (let step = next(); step.done !== true; step = next()) {
    const item = step.value;
    if (item.kind === "text") {
      scanned.files++;
      scanned.bytes += item.size;
      for (const finding of scan.clock.measure("scan", () => scanText(item, scan))) findings.push(finding);
    } else {
      const file = shownPath(item.path, scan);
      if (item.kind === "skipped") skipped.push({ file, size: item.size, reason: item.reason });
      else unreadable.push({ file, reason: item.reason });
    }
  }
  return { findings, scanned, skipped, unreadable };
}

function scanText({ path, text }: TextItem, scan: ItemScan): readonly ReportedFinding[] {
  const findings = scan.detector.scan(text, { path });
  if (findings.length === 0) return [];
  for (const { secret, related = [] } of findings) {
    for (const value of [secret, ...related.map((part) => part.secret)]) scan.redactor.learn(value);
  }
  const locator = createLocator(text);
  const file = shownPath(path, scan);
  const context = { file, locator, redact: scan.redactor.redact, showSecrets: scan.showSecrets };
  return findings.map((finding) => reportFinding(finding, context));
}

/** A path may itself hold a key. */
function shownPath(path: string, { redactor, showSecrets }: ItemScan): string {
  return showSecrets ? path : redactor.redact(path);
}
