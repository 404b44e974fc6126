// What holds of checks whatever the files are: those that pass are read alike by everyone, fixes fix, no text gives a
// value away, and time grows with the files.
import { createDetector, type Finding } from "@keystow/detector";
import { applyEdits, checkEnv, type EnvFile } from "@keystow/detector/remediation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEnv } from "../../../detector/src/dotenv/document.js";
import { envReaders } from "../../support/env-readers.js";
import { makeKey } from "../../support/make-key.js";
import { holdsPieceOf } from "../../support/secret-pieces.js";

const detector = createDetector();
const file = (path: string, text: string, findings: readonly Finding[] = []): EnvFile => ({ path, text, findings });

/** What stands behind a name, of the characters on which readers differ. */
const written = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from("'\"`\\$#={}() \t&;<~nA.-:/")), maxLength: 12 }),
  fc
    .tuple(
      fc.constantFrom("'", '"', "`"),
      fc.string({ unit: fc.constantFrom(...Array.from("\\$#={}( nA'\"")), maxLength: 8 }),
    )
    .map(([quote, inner]) => quote + inner + quote),
);
const heads = fc.constantFrom("=", "=", "=", "= ", " =", ": ", ":");

/** Lines that are not found fault with. Each is judged alone, so that an open quote takes no other with it. */
function passing(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => checkEnv([file(".env", line)]).length === 0 && parseEnv(line).entries.length === 1);
}

/** So many lines are written, of which a good part passes. */
const WRITTEN = 4000;

describe.each(envReaders)("%s", (_, read) => {
  it.skipIf(read === undefined)("reads what passes as the document does", () => {
    const all = fc.sample(fc.tuple(heads, written), WRITTEN);
    const lines = passing(all.map(([head, value], index) => `KEY_${index}${head}${value}`))
      // what is let pass on purpose
      .filter((line) => !line.includes("\\n") && !line.includes("${"));
    const text = lines.map((line) => `${line}\n`).join("");
    const got = read?.(text) ?? {};
    const wrong = parseEnv(text).entries.filter(({ name, value }) => got[name] !== value);
    expect(wrong.map(({ line, name }) => [lines[line - 1], got[name]])).toEqual([]);
    expect(lines.length).toBeGreaterThan(WRITTEN / 20);
  });
});

const lines = fc.array(
  fc.oneof(
    fc.tuple(fc.constantFrom("A", "B", "DB_PASSWORD", "VITE_KEY"), heads, written).map((parts) => parts.join("")),
    fc.constantFrom("", "# comment", "what", "A='", `C=" x "`, "D='Bearer x'"),
  ),
  { maxLength: 12 },
);
const paths = fc.constantFrom(".env", ".env.test", ".env.example");

it("keeps spans and edits inside of the text, and each fix does away with its problem", () => {
  fc.assert(
    fc.property(lines, paths, fc.constantFrom("\n", "\r\n"), (all, path, end) => {
      const text = all.join(end);
      const problems = checkEnv([file(path, text)]);
      for (const { span, kind, fix, line, message } of problems) {
        expect(span === undefined || (span.start >= 0 && span.start <= span.end && span.end <= text.length)).toBe(true);
        if (!fix) continue;
        // a line that is read differently for two reasons is told of the one, and then of the other
        const same = (one: (typeof problems)[number]) =>
          one.kind === kind && (kind !== "ambiguous" || one.message === message);
        const after = checkEnv([file(path, applyEdits(text, fix.edits))]);
        expect({ line, left: after.filter(same).length }).toEqual({ line, left: problems.filter(same).length - 1 });
      }
    }),
    { numRuns: 1000 },
  );
});

it("takes no key for a name, which would be shown, and put into a template", () => {
  const key = makeKey("github-personal-access-token", 403_502); // made of letters that could be words
  const text = `A=1\n${key}=1\n`;
  const problems = checkEnv([file(".env", text, detector.scan(text, { path: ".env" })), file(".env.dist", "A=\n")]);
  expect(holdsPieceOf(key, JSON.stringify(problems))).toBe(false);
});

it("says nothing of what a value is", () => {
  const ids = ["forg-live-key", "github-personal-access-token", "openai-api-key", "forg-test-key"];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.constantFrom(...ids), heads, paths, (seed, id, head, path) => {
      const key = makeKey(id, seed);
      const text = [`VITE_A_KEY${head}"Bearer ${key} "`, `A${head}${key}#x`, `A${head}${key}`, key, `${key}=1`].join(
        "\n",
      );
      const all = [file(path, text, detector.scan(text, { path })), file(".env", "X=1\n"), file(".env.dist", "Y=\n")];
      const { length } = checkEnv(all).map(({ message, advice, fix }) => {
        const said = [message, advice, fix?.title ?? ""].join("\n");
        expect(holdsPieceOf(key, said)).toBe(false);
      });
      expect(length).toBeGreaterThan(0);
    }),
  );
});

it.each([
  ["entries of one name", "A=1\n"],
  ["entries that differ", "A=x#y z\n"],
  ["dollars", "A=$A$B$C\n"],
  ["opened quotes", "A='\n"],
  ["lines that are none", "what\n"],
  ["a long value", "x"],
  ["backslashes in quotes", '"\\'],
])("takes time in proportion for %s", { retry: 3 }, (_name, piece) => {
  const time = (size: number) => {
    const all = [
      file(".env", `A=${piece.repeat(size / piece.length)}`),
      file(".env.example", piece.repeat(size / piece.length)),
    ];
    const start = performance.now();
    checkEnv(all);
    return performance.now() - start;
  };
  time(10_000);
  expect(time(40_000) / Math.max(time(10_000), 1)).toBeLessThan(8);
});
