// The `sarif` format, 2.1.0, as code scanning services read it. It has no snippets, and never a secret.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import type { Place, Report, ReportedFinding } from "./report.js";
import { createLocations } from "./sarif-location.js";
import { createRules } from "./sarif-rules.js";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

/** Section 3.35: what is suppressed by something outside of the code is not shown as open. */
const IN_BASELINE = { kind: "external", status: "accepted", justification: "accepted in the baseline" };

/** Writes a report as a SARIF log of one run. */
export function sarif(report: Report): string {
  const { rules, indexOf } = createRules([...report.findings, ...report.accepted]);
  const { bases, locationOf } = createLocations(report.root());
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Keystow", version: report.version, semanticVersion: report.version, rules } },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: bases,
        invocations: [invocation(report, locationOf)],
        results: [
          ...report.findings.map((finding) => result(finding, indexOf(finding.ruleId), locationOf)),
          ...report.accepted.map((finding) => ({
            ...result(finding, indexOf(finding.ruleId), locationOf),
            suppressions: [IN_BASELINE],
          })),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

type LocationOf = ReturnType<typeof createLocations>["locationOf"];

function result(finding: ReportedFinding, ruleIndex: number, locationOf: LocationOf) {
  const artifactLocation = locationOf(finding.file);
  const { ruleId, severity, message, fingerprint, provider, grade, mode, redacted, envVar } = finding;
  const related = [
    ...finding.related.map((part) => ({ place: part, text: `${part.title} (${part.redacted})` })),
    ...finding.accounts.map((account) => ({ place: account, text: `${account.title} ${account.name}` })),
  ];
  return {
    ruleId,
    ruleIndex,
    level: severity,
    message: { text: literal(message) },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding) } }],
    ...(related.length > 0 && {
      relatedLocations: related.map(({ place, text }, id) => ({
        id,
        physicalLocation: { artifactLocation, region: regionOf(place) },
        message: { text: literal(text) },
      })),
    }),
    partialFingerprints: { "keystow/v1": fingerprint },
    properties: { provider, grade, mode, redacted, ...(envVar !== undefined && { envVar }), reasons: finding.reasons },
  };
}

function regionOf({ startLine, startColumn, endLine, endColumn }: Place) {
  return { startLine, startColumn, endLine, endColumn };
}

function invocation({ skipped, unreadable }: Report, locationOf: LocationOf) {
  const notices = [
    ...unreadable.map(({ file, reason }) => notification("error", locationOf(file), `Not scanned: ${reason}.`)),
    ...skipped.map(({ file, reason }) => notification("note", locationOf(file), `Skipped: ${reason}.`)),
  ];
  return {
    executionSuccessful: unreadable.length === 0,
    ...(notices.length > 0 && { toolExecutionNotifications: notices }),
  };
}

function notification(level: "error" | "note", artifactLocation: object, text: string) {
  return {
    level,
    message: { text: literal(text) },
    locations: [{ physicalLocation: { artifactLocation } }],
  };
}

/** In a message, brackets make links and braces make arguments: here both are meant as they stand (section 3.11). */
function literal(text: string): string {
  return text.replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
}
