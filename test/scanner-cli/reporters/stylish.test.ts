import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { plain, terminalOf } from "../../../scanner-cli/src/output/terminal.js";
import { displayWidth } from "../../../scanner-cli/src/output/width.js";
import { stylish } from "../../../scanner-cli/src/reporters/stylish.js";
import { handMadeFinding } from "../../support/hand-made-finding.js";
import { handMadeReport, reported } from "../../support/hand-made-report.js";

const shown = { redacted: "forg_live_****3c4d" };
const password = {
  ruleId: "named-credential",
  title: "database password",
  grade: "named" as const,
  mode: "unknown" as const,
  redacted: "(14 characters)",
  reasons: ["named `dbPassword`"],
};
const findings = [
  reported(handMadeFinding(shown), "src/api/client.ts"),
  reported(handMadeFinding({ ...password, envVar: "DB_PASSWORD" }), "src/api/client.ts"),
  reported(
    handMadeFinding({ ...shown, mode: "test", title: "FORG key", advice: ["it is padded"] }),
    "deploy/日本.yaml",
  ),
];
const terminal = (columns: number) =>
  terminalOf({ isTTY: true, columns, write: () => true }, { NO_COLOR: "1", CI: "1" });

describe("for people", () => {
  it("shows findings by file, what was scanned, and what to do", () => {
    expect(stylish(handMadeReport({ findings }), plain)).toMatchInlineSnapshot(`
      "src/api/client.ts
        1:1  FORG live API key  forg_live_****3c4d  has the exact format  forg-live-key
        1:1  database password  (14 characters)     named \`dbPassword\`    named-credential

      deploy/日本.yaml
        1:1  FORG key (test)    forg_live_****3c4d  has the exact format  forg-live-key
          it is padded

      3 keys in 2 files: 2 exact, 1 named (1 live, 1 test)      scanned 412 files, 3.1 MB, 48 ms

      Next:           npx keystow fix   moves them to .env: FORG_API_KEY, DB_PASSWORD
      Pushed before?  rotate: https://forg.pro/dashboard
      Not a secret?   append a comment: keystow-disable-line -- reason
      Why:            npx keystow explain src/api/client.ts:1
      "
    `);
  });

  it("keeps an environment file out of git, and moves keys out of its template", () => {
    const next = (file: string) =>
      /^Next: +(.+)$/m.exec(stylish(handMadeReport({ findings: [reported(handMadeFinding(), file)] }), plain))?.[1];
    const keep = "out of git: git rm --cached it, list it in .gitignore";
    expect([next(".env"), next("api/.env.local"), next(".env.example")]).toEqual([
      `keep .env ${keep}`,
      `keep api/.env.local ${keep}`,
      "npx keystow fix   moves it to .env: FORG_API_KEY",
    ]);
  });

  it("is one line without findings", () => {
    const skipped = [{ file: "a", size: 1, reason: "binary" as const }];
    expect(stylish(handMadeReport({ skipped }), plain)).toBe(
      "No keys. Scanned 412 files, 3.1 MB, 48 ms (1 skipped: npx keystow scan --verbose)\n",
    );
    expect(stylish(handMadeReport({ scope: "stdin" }), plain)).toBe("No keys. Scanned standard input, 3.1 MB, 48 ms\n");
  });

  it.each([
    [120, "has the exact format", "forg-live-key"],
    [80, "has the exact format", undefined],
    [50, undefined, undefined],
  ])("drops the rule, then the reason, where a terminal has %i columns", (columns, reason, rule) => {
    const lines = stylish(handMadeReport({ findings }), terminal(columns)).split("\n");
    const rows = lines.filter((line) => line.includes("1:1"));
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).not.toContain("…");
    expect(rows[0]?.split(/ {2,}/).slice(1)).toEqual(
      ["1:1", "FORG live API key", "forg_live_****3c4d", reason, rule].filter((cell) => cell !== undefined),
    );
  });

  it.each([50, 60, 80, 120])("breaks no word at %i columns, nor lets a terminal do so", (columns) => {
    for (const scope of ["tree", "staged"] as const) {
      const skipped = [{ file: "a", size: 1, reason: "binary" as const }];
      for (const report of [handMadeReport({ scope, findings, skipped }), handMadeReport({ scope, skipped })]) {
        const all = stylish(report, plain).split(/\s+/);
        const narrow = stylish(report, terminal(columns));
        for (const line of narrow.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        for (const word of narrow.split(/\s+/)) expect(all).toContain(word);
      }
    }
  });

  it("says the same with colours as without", () => {
    const coloured = stylish(handMadeReport({ findings }), terminalOf({ write: () => true }, { FORCE_COLOR: "1" }));
    expect(coloured).toContain("\u001b[");
    expect(stripVTControlCharacters(coloured)).toBe(stylish(handMadeReport({ findings }), plain));
  });

  it("escapes what a file name would do to a terminal", () => {
    const file = "a\u001b[2J\nkeystow: 0 keys";
    const output = stylish(handMadeReport({ findings: [reported(handMadeFinding(), file)] }), plain);
    expect(output).toContain("a\\u001b[2J\\nkeystow: 0 keys\n");
    expect(output).not.toContain("\u001b");
  });
});

describe("of what is staged", () => {
  it("says that the commit is stopped, and each way on", () => {
    const report = handMadeReport({ scope: "staged", stopsCommit: true, findings: findings.slice(0, 1) });
    expect(stylish(report, plain)).toMatchInlineSnapshot(`
      "keystow: commit stopped, 1 key is staged

        src/api/client.ts:1:1   FORG live API key   forg_live_****3c4d

        move it to .env and stage the result  npx keystow fix --staged
        it is not a secret                    append  // keystow-disable-line -- reason
        it was committed or pushed before     rotate it: https://forg.pro/dashboard

      scanned 412 staged files, 3.1 MB, 48 ms
      "
    `);
  });

  it("gives a long path a line of its own, with the key below", () => {
    const file = "packages/payments/src/providers/stripe-client.ts";
    const report = handMadeReport({ scope: "staged", findings: [reported(handMadeFinding(shown), file)] });
    expect(stylish(report, terminal(80))).toContain(`\n  ${file}:1:1\n    FORG live API key   forg_live_****3c4d\n`);
  });

  it("does not say so if no commit waits", () => {
    expect(stylish(handMadeReport({ scope: "staged", findings }), plain)).toMatch(/^keystow: 3 keys are staged\n/);
  });
});
