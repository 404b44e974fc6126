// What holds for every plan, whatever stands around the keys.
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { createDetector } from "@keystow/detector";
import { afterChanges, applyEdits, planRemediations } from "@keystow/detector/remediation";
import { lex } from "../../../detector/src/remediation/lexing/lex.js";
import { languages } from "../../../detector/src/remediation/languages/index.js";
import { makeKey } from "../../support/make-key.js";
import { project } from "../../support/remediate.js";

const detector = createDetector();
const KEYS = [1, 2, 3].map((seed) => makeKey("forg-live-key", seed));

/** Statements with a key, and with `TEXT`, which stands in a literal as it is escaped there. */
const STATEMENTS: Readonly<Record<string, readonly string[]>> = {
  "a.js": [
    'const a = "KEY";',
    'const b = "TEXT KEY TEXT";',
    "const c = `TEXT ${x} KEY`;",
    "f('KEY', { a: 'TEXT' });",
    "// TEXT KEY",
    'const d = `${f("KEY")} TEXT`;',
  ],
  "a.tsx": [
    'const a: string = "KEY";',
    'const b = <p title="KEY">it\'s</p>;',
    "const c = `TEXT KEY`;",
    'type A = "TEXT";',
  ],
  "a.py": [
    'a = "KEY"',
    'b = "TEXT KEY TEXT"',
    "c = f'TEXT {x} KEY'",
    'd = ("TEXT"\n  "KEY")',
    '"""TEXT"""',
    "# TEXT KEY",
    "e = b'TEXT KEY'",
  ],
  "a.sh": ['a="KEY"', "b='it KEY'", 'c="$(f "TEXT KEY")"', "cat <<EOF\nTEXT KEY\nEOF", "# TEXT KEY", "d=KEY"],
  "a.go": ['var a = "KEY"', 'var b = "TEXT KEY"', "var c = `KEY it's`", "// TEXT KEY", 'const d = "KEY"'],
  "A.java": ['String a = "KEY";', 'String b = "TEXT KEY TEXT";', "/* KEY */", 'String c = """\n  KEY\n  """;'],
  "a.rb": ['a = "KEY"', 'b = "TEXT KEY TEXT"', "c = 'it KEY'", 'd = "#{f("KEY")} TEXT"', "# TEXT KEY"],
  "a.php": ['$a = "KEY";', '$b = "TEXT KEY TEXT";', "$c = ['k' => 'KEY'];", "// KEY"],
  "a.pl": ['my $a = "KEY";', 'my $b = "TEXT KEY TEXT";', "my $c = 'it KEY';", "# TEXT KEY"],
  "a.rs": ['let a = "KEY";', 'let b = "TEXT KEY";', 'let c = r#"KEY "it""#;', "// TEXT KEY"],
  "a.cs": ['var a = "KEY";', 'var b = $"TEXT {x} KEY";', 'var c = @"KEY ""it""";', "// TEXT KEY"],
  "a.kt": ['val a = "KEY"', 'val b = "TEXT KEY"', 'val c = """KEY it"""'],
  "a.swift": ['let a = "KEY"', 'let b = "TEXT KEY"'],
  "a.ps1": ['$a = "KEY"', "$b = 'it KEY'", '$c = "it KEY"'],
  "a.ex": ['a = "KEY"', 'b = "TEXT KEY"'],
  Dockerfile: ["ENV A=1 FORG_KEY=KEY B=2", "ENV FORG_KEY=KEY \\\n  A=b", "ARG FORG_KEY=KEY", "# KEY", "RUN x"],
  "main.tf": [
    'resource "a" "b" {\n  a = "KEY"\n}',
    'resource "a" "c" {\n  a = "it KEY"\n}',
    'variable "d" {\n  type = string\n  default = "KEY"\n}',
  ],
  "README.md": ["Use KEY, it's", "```\nKEY\n```"],
  "docker-compose.yml": ["  a: KEY", '  b: "KEY"', "  - A=KEY"],
};

/** Pieces of a text that are well written in each literal above. */
const PIECES = [
  '\\"',
  "\\\\",
  "a",
  " ",
  "é",
  "😀",
  "//",
  "#",
  "/*",
  "*/",
  "(",
  ")",
  "]",
  "<<",
  "<",
  "$ ",
  "%",
  "=",
  ",",
  "&",
  "--",
  ";",
];
const filler = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(""));

const source = (path: string) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(...(STATEMENTS[path] ?? [])), fc.nat(KEYS.length - 1), filler), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.constantFrom("\n", "\r\n"),
      fc.boolean(),
    )
    .map(([statements, lineEnd, endsLine]) => {
      const lines = statements.map(([statement, index, text]) =>
        statement
          .replaceAll("KEY", "\0")
          .replaceAll("TEXT", () => text)
          .replaceAll("FORG_\0", "FORG_KEY")
          .replaceAll("\0", KEYS[index] ?? ""),
      );
      const whole = lines.join("\n") + (endsLine ? "\n" : "");
      return { path, text: (path === "a.php" ? `<?php\n${whole}` : whole).replaceAll("\n", lineEnd) };
    });

const errorsOf = (path: string, text: string) =>
  ts.transpileModule(text, { fileName: path, reportDiagnostics: true, compilerOptions: { jsx: ts.JsxEmit.Preserve } })
    .diagnostics?.length ?? 0;

describe.each(Object.keys(STATEMENTS))("%s", (path) => {
  it("changes what it says, and nothing else", () => {
    let moved = 0;
    fc.assert(
      fc.property(source(path), ({ text }) => {
        const findings = detector.scan(text, { path });
        const facts = project();
        const plan = planRemediations({ path, text }, findings, facts);
        moved += plan.moved.length;
        for (const { before, after, edits } of plan.changes) {
          const size = before?.length ?? 0;
          for (const [index, { start, end }] of edits.entries()) {
            expect(start).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0);
            expect(end).toBeLessThanOrEqual(size);
          }
          expect(applyEdits(before ?? "", edits)).toBe(after);
        }
        expect(new Set([...plan.moved, ...plan.kept].map(({ finding }) => finding))).toEqual(new Set(findings));
        const after = plan.changes.find((change) => change.path === path)?.after ?? text;
        const secrets = new Set(plan.moved.map(({ finding }) => finding.secret));
        const stay = new Set(plan.kept.map(({ finding }) => finding.secret));
        for (const secret of secrets) if (!stay.has(secret)) expect(after).not.toContain(secret);
        const left = detector.scan(after, { path });
        expect(left.map(({ secret }) => secret).filter((secret) => !stay.has(secret))).toEqual([]);
        const again = planRemediations({ path, text: after }, left, afterChanges(facts, plan.changes));
        expect(again.changes).toEqual([]);
        if (path.startsWith("a.js") || path.startsWith("a.ts"))
          expect(errorsOf(path, after)).toBeLessThanOrEqual(errorsOf(path, text));
        const language = languages.find(({ files }) => files.test(path));
        if (language && plan.kept.length === 0) {
          // a quote that is opened at the end would be closed by this, and swallow it
          expect(lex(`${after}\n"keystow-end"\n`, language.syntax).literals.at(-1)?.span.start).toBe(after.length + 1);
        }
      }),
      { numRuns: 100 },
    );
    expect(moved).toBeGreaterThan(100);
  });
});
