// Reports made by hand, for tests of reporters.
import { createLocator, type Finding } from "@keystow/detector";
import { createRedactor } from "../../scanner-cli/src/output/redactor.js";
import { reportFinding } from "../../scanner-cli/src/reporters/report-finding.js";
import type { Report, ReportedFinding } from "../../scanner-cli/src/reporters/report.js";

const { redact } = createRedactor();

/** A finding in a text, as reports get it. */
export function reported(
  finding: Finding,
  file = "src/a.ts",
  text = finding.secret,
  showSecrets = false,
): ReportedFinding {
  const locator = createLocator(text);
  return reportFinding(finding, { file, locate: (offset) => locator.locate(offset), redact, showSecrets });
}

/** A report of a scan of 412 files, with whatever a test wants to be different. */
export function handMadeReport(changes: Partial<Report> = {}): Report {
  return {
    version: "0.0.0",
    root: () => ({ folder: "/srv/project", prefix: "" }),
    keystow: () => "npx keystow",
    scope: "tree",
    stopsCommit: false,
    findings: [],
    scanned: { files: 412, bytes: 3_140_000 },
    accepted: [],
    skippedFiles: changes.skipped?.length ?? 0,
    skipped: [],
    unreadable: [],
    milliseconds: 48,
    ...changes,
  };
}
