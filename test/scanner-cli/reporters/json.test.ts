import { expect, it } from "vitest";
import { json } from "../../../scanner-cli/src/reporters/json.js";
import { handMadeFinding } from "../../support/hand-made-finding.js";
import { handMadeReport, reported } from "../../support/hand-made-report.js";

it("has the promised keys", () => {
  const finding = handMadeFinding();
  const output: unknown = JSON.parse(json(handMadeReport({ findings: [reported(finding)] })));
  expect(output).toEqual({
    version: 1,
    tool: { name: "keystow", version: "0.0.0" },
    summary: {
      findings: 1,
      filesWithFindings: 1,
      byGrade: { proven: 0, provider: 1, named: 0, suspicious: 0 },
      byMode: { live: 1, test: 0, unknown: 0 },
      accepted: 0,
      scope: "tree",
      scannedFiles: 412,
      scannedBytes: 3_140_000,
      skippedFiles: 0,
      skipped: [],
      unreadable: [],
      milliseconds: 48,
    },
    findings: [
      {
        file: "src/a.ts",
        startLine: 1,
        startColumn: 1,
        endLine: 1,
        endColumn: finding.secret.length + 1,
        ruleId: "forg-live-key",
        provider: "FORG",
        title: "FORG live API key",
        grade: "provider",
        mode: "live",
        severity: "error",
        redacted: finding.redacted,
        fingerprint: "fingerprint-1",
        envVar: "FORG_API_KEY",
        message: `Hard-coded FORG live API key (${finding.redacted}): read it from FORG_API_KEY in the environment.`,
        docsUrl: "https://forg.pro/docs",
        rotateUrl: "https://forg.pro/dashboard",
        reasons: ["has the exact format"],
        advice: [],
        related: [],
        accounts: [],
      },
    ],
  });
});

it("is JSON for a report without findings, too", () => {
  expect(JSON.parse(json(handMadeReport()))).toMatchObject({ findings: [], summary: { findings: 0 } });
});
