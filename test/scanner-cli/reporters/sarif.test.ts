import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import type { ReportedFinding } from "../../../scanner-cli/src/reporters/report.js";
import { sarif } from "../../../scanner-cli/src/reporters/sarif.js";
import { handMadeFinding } from "../../support/hand-made-finding.js";
import { handMadeReport, reported } from "../../support/hand-made-report.js";

interface Log {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string }[] };
      };
      readonly columnKind: string;
      readonly originalUriBaseIds: unknown;
      readonly invocations: readonly unknown[];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: unknown } }];
      }[];
    },
  ];
}

// The schema that the format's authors publish: https://github.com/microsoft/sarif-js-sdk
const schemaFile = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
// One of its patterns is none with the flag that Ajv would add.
const ajv = new AjvDraft04({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")) as object);

const write = (report = handMadeReport()): Log => {
  const log = JSON.parse(sarif(report)) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log;
};
const uriOf = (file: string, folder = "/srv", prefix = "") =>
  write(handMadeReport({ root: () => ({ folder, prefix }), findings: [reported(handMadeFinding(), file)] })).runs[0]
    .results[0]?.locations[0].physicalLocation.artifactLocation;

describe("a SARIF log", () => {
  it("is valid without findings", () => {
    expect(write().runs[0]).toMatchObject({
      columnKind: "utf16CodeUnits",
      results: [],
      tool: { driver: { rules: [] } },
    });
  });

  it("is refused by the schema if it is wrong, so that the schema says something", () => {
    expect(validate({ version: "2.1.0", runs: [{ tool: {} }] })).toBe(false);
  });

  it("is valid with all that a finding may have", () => {
    const related = [{ title: "secret", span: { start: 0, end: 4 }, secret: "abcd", redacted: "(4 characters)" }];
    const finding = reported(handMadeFinding({ related, reasons: ["a", "b"] }), "src/a b/ä#1.ts");
    const [run] = write(
      handMadeReport({
        findings: [finding],
        skipped: [{ file: "big.bin", size: 1, reason: "too large" }],
        unreadable: [{ file: "locked", reason: "permission denied" }],
      }),
    ).runs;
    expect(run.invocations).toMatchObject([{ executionSuccessful: false }]);
    expect(run.results).toMatchObject([
      {
        level: "error",
        partialFingerprints: { "keystow/v1": "fingerprint-1" },
        relatedLocations: [{ message: { text: "secret ((4 characters))" } }],
      },
    ]);
    expect(run.tool.driver.rules).toMatchObject([
      { id: "forg-live-key", helpUri: "https://forg.pro/docs", properties: { "security-severity": "9.0" } },
    ]);
  });

  it("names each rule once, and every result its rule", () => {
    const ids = fc.constantFrom("a-key", "b-key", "c-key");
    fc.assert(
      fc.property(fc.array(ids), (ruleIds) => {
        const findings: ReportedFinding[] = ruleIds.map((ruleId) => reported(handMadeFinding({ ruleId })));
        const [{ tool, results }] = write(handMadeReport({ findings })).runs;
        const listed = tool.driver.rules.map(({ id }) => id);
        expect(new Set(listed).size).toBe(listed.length);
        for (const { ruleId, ruleIndex } of results) expect(listed[ruleIndex]).toBe(ruleId);
      }),
    );
  });

  it.each([
    ["src/a.ts", { uri: "src/a.ts", uriBaseId: "%SRCROOT%" }],
    ["a b/ä#1?.ts", { uri: "a%20b/%C3%A4%231%3F.ts", uriBaseId: "%SRCROOT%" }],
    ["100%.ts", { uri: "100%25.ts", uriBaseId: "%SRCROOT%" }],
    ["a:b.ts", { uri: "a%3Ab.ts", uriBaseId: "%SRCROOT%" }],
    ["../up.ts", { uri: "../up.ts", uriBaseId: "%SRCROOT%" }],
    ["new\nline", { uri: "new%0Aline", uriBaseId: "%SRCROOT%" }],
    ["bad\uD800", { uri: "bad%EF%BF%BD", uriBaseId: "%SRCROOT%" }],
    ["/tmp/a b", { uri: "file:///tmp/a%20b" }],
    ["C:/a b", { uri: "C%3A/a%20b", uriBaseId: "%SRCROOT%" }],
  ])("writes the path %j as a URI", (file, location) => {
    expect(uriOf(file)).toEqual(location);
  });

  it("counts paths from the top of the repository, wherever it ran", () => {
    const inFolder = (file: string) => uriOf(file, "/srv", "packages/a b/");
    expect(inFolder("src/a.ts")).toEqual({ uri: "packages/a%20b/src/a.ts", uriBaseId: "%SRCROOT%" });
    expect(inFolder("../c/d.ts")).toEqual({ uri: "packages/c/d.ts", uriBaseId: "%SRCROOT%" });
    expect(inFolder("/tmp/a")).toEqual({ uri: "file:///tmp/a" });
  });

  it.each([
    ["/srv/a b", "file:///srv/a%20b/"],
    ["/", "file:///"],
    ["C:/srv", "file:///C:/srv/"],
  ])("says where its root %j is", (folder, uri) => {
    const [run] = write(handMadeReport({ root: () => ({ folder, prefix: "" }) })).runs;
    expect(run.originalUriBaseIds).toEqual({ "%SRCROOT%": { uri } });
  });

  it("knows drives where there are drives", () => {
    expect(uriOf("D:/a b", "C:/srv")).toEqual({ uri: "file:///D:/a%20b" });
  });

  it("never has a secret, even where others show it", () => {
    const finding = handMadeFinding();
    const text = sarif(handMadeReport({ findings: [reported(finding, "a", finding.secret, true)] }));
    expect(text).not.toContain(finding.secret);
  });
});
