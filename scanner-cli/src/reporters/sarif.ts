// The `sarif` format, 2.1.0, as code scanning services read it. It has no snippets, and never a secret.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import type { Place, Report, ReportedFinding } from "./report.js";
import { artifactLocation } from "./sarif-location.js";
import { createRules } from "./sarif-rules.js";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

/** Writes a report as a SARIF log of one run. */
export function sarif(report: Report): string {
  const { rules, indexOf } = createRules(report.findings);
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Keystow", version: report.version, semanticVersion: report.version, rules } },
        columnKind: "utf16CodeUnits",
        invocations: [invocation(report)],
        results: report.findings.map((finding) => result(finding, indexOf(finding.ruleId))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function result(finding: ReportedFinding, ruleIndex: number) {
  const { file, ruleId, severity, message, fingerprint, related, provider, grade, mode, redacted, envVar } = finding;
  return {
    ruleId,
    ruleIndex,
    level: severity,
    message: { text: literal(message) },
    locations: [{ physicalLocation: physicalLocation(file, finding) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((part, id) => ({
        id,
        physicalLocation: physicalLocation(file, part),
        message: { text: literal(`${part.title} (${part.redacted})`) },
      })),
    }),
    partialFingerprints: { "keystow/v1": fingerprint },
    properties: { provider, grade, mode, redacted, ...(envVar !== undefined && { envVar }), reasons: finding.reasons },
  };
}

function physicalLocation(file: string, { startLine, startColumn, endLine, endColumn }: Place) {
  return { artifactLocation: artifactLocation(file), region: { startLine, startColumn, endLine, endColumn } };
}

function invocation({ skipped, unreadable }: Report) {
  const notices = [
    ...unreadable.map(({ file, reason }) => notification("error", file, `Not scanned: ${reason}.`)),
    ...skipped.map(({ file, reason }) => notification("note", file, `Skipped: ${reason}.`)),
  ];
  return {
    executionSuccessful: unreadable.length === 0,
    ...(notices.length > 0 && { toolExecutionNotifications: notices }),
  };
}

function notification(level: "error" | "note", file: string, text: string) {
  return {
    level,
    message: { text: literal(text) },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(file) } }],
  };
}

/** In a message, brackets make links and braces make arguments: here both are meant as they stand (section 3.11). */
function literal(text: string): string {
  return text.replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
}
