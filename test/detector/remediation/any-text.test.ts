// Any text and any spans: no plan throws, and none takes longer than its text allows.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, planRemediations } from "@keystow/detector/remediation";
import { handMadeFinding } from "../../support/hand-made-finding.js";
import { project } from "../../support/remediate.js";

const PATHS = [
  ..."js tsx py rb go java kt gradle scala cs php rs swift pl ps1 ex sh tf tfvars md astro yml json"
    .split(" ")
    .map((extension) => `a.${extension}`),
  "Dockerfile",
  "docker-compose.yml",
  ".github/workflows/a.yml",
  ".env.example",
];
const findingAt = (start: number, end: number, seed: number) => handMadeFinding({ span: { start, end } }, seed);

const TOKENS = [
  ...Array.from("\"'`\\${}()[]<>#/*=:;,.|&@%!?~-+ \t\n\r\0aZ0_é😀"),
  '"""',
  "'''",
  "<<EOF\n",
  "EOF\n",
  "${",
  "#{",
  "\\(",
  "$(",
  "{{",
  'f"',
  'r#"',
  "/*",
  "*/",
  "<?php ",
  "?>",
  "ENV A=",
  'variable "a" {\n',
  "\uFEFF",
  "import ",
  "const ",
  "case ",
];

describe.each(PATHS)("%s", (path) => {
  it("never throws, and its edits are in order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...TOKENS), { maxLength: 60 }).map((tokens) => tokens.join("")),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }),
        (text, places) => {
          const size = text.length + 1;
          const findings = places.map(([a, b], index) =>
            findingAt(Math.min(a % size, b % size), Math.max(a % size, b % size), index),
          );
          const plan = planRemediations({ path, text }, findings, project());
          for (const { before, after, edits } of plan.changes) {
            for (const [index, { start, end }] of edits.entries()) {
              expect(start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0);
              expect(end).toBeGreaterThanOrEqual(start);
              expect(end).toBeLessThanOrEqual(before?.length ?? 0);
            }
            expect(applyEdits(before ?? "", edits)).toBe(after);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** What could make a reader go back and forth: repeated, it may cost no more than its length. */
const HARD = [
  "'",
  '"',
  '\\"',
  "'\\",
  '"\\',
  '"${',
  '"#{',
  'f"{',
  '"\\(',
  '"$(',
  '"{$',
  "$(",
  "`",
  '"""',
  "<<EOF\n",
  "<<A <<B\n",
  '<<"A\n',
  "/*",
  "//\n",
  "{",
  "(",
  "/",
  'r#"',
  '@"',
  "import ",
  "import a\n",
  "const ",
  "case ",
  "@a(",
  "static ",
  "#[",
  "<?",
  "?>",
  "%(",
  "q{",
  "s/",
  "=~ /",
  'variable "a" {\n',
  "ENV A=\\\n",
  'A="\\',
  " = ",
  "/**/ ",
  "////",
  "'use strict';",
  "\n",
  "((",
  "x",
];
const SIZE = 2000;
/** Where a parser reads, what it makes of errors is not for us to measure: these are scripts. */
const HARD_SCRIPTS = [
  'f("a");\n',
  '"a" + ',
  "`${a}` + ",
  "import a from 'a';\n",
  "// a\n",
  "/**/ ",
  "'use strict';",
  "////",
  "<a>",
  "[",
  "{a:",
];
const GROWTH = 8;

describe.each(PATHS)("%s", (path) => {
  const cost = (piece: string, size: number) => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    const findings = [0.2, 0.5, 0.9].map((part, index) => {
      const start = Math.floor(text.length * part);
      return findingAt(start, start + 30, index);
    });
    const start = performance.now();
    planRemediations({ path, text }, findings, project());
    return performance.now() - start;
  };

  it("costs no more than the text's length", () => {
    const pieces = /\.(?:js|tsx|astro)$/.test(path) ? HARD_SCRIPTS : HARD;
    // what grows with the square costs 64 times as much; the machine may be busy for a while
    const isSlow = (piece: string) => {
      const large = cost(piece, GROWTH * SIZE);
      return large > 20 && large > 4 * GROWTH * cost(piece, SIZE);
    };
    const slow = pieces.filter((piece) => isSlow(piece) && isSlow(piece) && isSlow(piece));
    expect(slow).toEqual([]);
  });
});
