// Findings merged, grouped and filtered: none is lost, none comes twice, and what is open is what counts.
import { GRADES } from "@keystow/detector";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GROUPINGS, groupsOf, matching } from "../../../extension/src/findings-view/group.js";
import { type ListedFinding, listedFinding } from "../../../extension/src/findings-view/listed-finding.js";
import { mergedFindings } from "../../../extension/src/findings-view/merge.js";
import { handMadeFinding } from "../../support/hand-made-finding.js";
import { inEnglish } from "../../support/in-english.js";

const locator = { locate: (offset: number) => ({ line: 1, column: offset + 1 }) };
const document = fc.constantFrom("file:///w/a.ts", "file:///w/src/b.py", "file:///w/src/C.yml", "untitled:Untitled-1");

const finding = fc
  .record({
    start: fc.nat(1000),
    grade: fc.constantFrom(...GRADES),
    provider: fc.constantFrom("FORG", "FourA", "GitHub"),
  })
  .map(({ start, grade, provider }) => (uri: string) => {
    const made = handMadeFinding({ grade, provider, span: { start, end: start + 40 } });
    return listedFinding(made, uri, locator);
  });

const byDocument = fc
  .dictionary(document, fc.array(finding, { maxLength: 4 }))
  .map((found) => new Map(Object.entries(found).map(([uri, make]) => [uri, make.map((one) => one(uri))])));

const merged = fc.tuple(byDocument, byDocument).map(([open, scanned]) => mergedFindings(open, scanned));

const pathOf = (uri: string) => uri.replace("file:///w/", "");

const sorted = (findings: readonly ListedFinding[]) => findings.map((one) => JSON.stringify(one)).sort();

describe("merging", () => {
  it("takes an open document's own findings, and the last scan's for all others", () => {
    fc.assert(
      fc.property(byDocument, byDocument, (open, scanned) => {
        const all = mergedFindings(open, scanned);
        const wanted = new Map([...scanned, ...open]);
        expect(sorted(all)).toEqual(sorted([...wanted.values()].flat()));
        for (const uri of wanted.keys()) {
          const starts = all.filter((one) => one.document === uri).map(({ start }) => start);
          expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

describe("grouping", () => {
  it("puts each finding into one group, and those that are alike into the same", () => {
    fc.assert(
      fc.property(merged, fc.constantFrom(...GROUPINGS), (findings, by) => {
        const groups = groupsOf(findings, by, pathOf, inEnglish);
        expect(sorted(groups.flatMap((group) => group.findings))).toEqual(sorted(findings));
        expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
        const valueOf = (one: ListedFinding) => (by === "file" ? one.document : one[by]);
        for (const group of groups) expect(new Set(group.findings.map(valueOf)).size).toBe(1);
      }),
    );
  });

  it("has the surest grade first, and other groups by their name", () => {
    const grades = GRADES.toReversed().map((grade) => handMadeFinding({ grade, provider: grade }));
    const findings = grades.map((one) => listedFinding(one, "file:///w/a.ts", locator));
    const labels = (by: "grade" | "provider") => groupsOf(findings, by, pathOf, inEnglish).map(({ label }) => label);
    expect(labels("grade")[0]).toBe("Proven by its own content");
    expect(labels("provider")).toEqual([...GRADES].sort());
  });
});

describe("filtering", () => {
  it("leaves those that have every word, whatever its case", () => {
    fc.assert(
      fc.property(merged, fc.array(fc.constantFrom("forg", "GITHUB", ".ts", "src/", "live")), (findings, words) => {
        const left = matching(findings, words.join(" "), pathOf);
        for (const one of findings) {
          const said = `${one.title} ${one.provider} ${one.ruleId} ${one.mode} ${pathOf(one.document)}`.toLowerCase();
          expect(left.includes(one)).toBe(words.every((word) => said.includes(word.toLowerCase())));
        }
      }),
    );
  });
});

it("keeps no value", () => {
  const made = handMadeFinding();
  expect(JSON.stringify(listedFinding(made, "file:///w/a.ts", locator))).not.toContain(made.secret.slice(10, 30));
});
