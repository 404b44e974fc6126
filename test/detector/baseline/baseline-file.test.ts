import { type BaselineEntry, parseBaseline, writeBaseline } from "@keystow/detector";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const print = (fingerprint: number) => fingerprint.toString(16).padStart(20, "0");
const entry = fc.record<BaselineEntry>({
  path: fc
    .array(
      fc.string({ unit: "binary", minLength: 1, maxLength: 8 }).filter((name) => !/^\.{1,2}$|\/|^\0$/.test(name)),
      { minLength: 1, maxLength: 3 },
    )
    .map((names) => names.join("/")),
  rule: fc.stringMatching(/^[a-z][a-z0-9]{0,5}(?:-[a-z0-9]{1,5}){0,2}$/),
  redacted: fc.string({ unit: "binary", maxLength: 12 }),
  fingerprint: fc.nat().map(print),
});
const example: BaselineEntry = { path: "src/a.ts", rule: "forg-live-key", redacted: "***", fingerprint: print(7) };
const read = (text: string) => {
  const result = parseBaseline(text);
  if ("problem" in result) throw new Error(`${result.problem.line ?? "-"}: ${result.problem.message}`);
  return result.entries;
};
const problemOf = (text: string) => {
  const result = parseBaseline(text);
  return "problem" in result ? result.problem : undefined;
};

describe("a baseline file", () => {
  it("has a line for each entry, by path, rule and fingerprint", () => {
    const second = { ...example, fingerprint: print(1) };
    expect(writeBaseline([example, { ...example, path: "b" }, second])).toBe(
      [
        "{",
        '  "version": 1,',
        '  "accepted": [',
        `    { "path": "b", "rule": "forg-live-key", "redacted": "***", "fingerprint": "${print(7)}" },`,
        `    { "path": "src/a.ts", "rule": "forg-live-key", "redacted": "***", "fingerprint": "${print(1)}" },`,
        `    { "path": "src/a.ts", "rule": "forg-live-key", "redacted": "***", "fingerprint": "${print(7)}" }`,
        "  ]",
        "}",
        "",
      ].join("\n"),
    );
    expect(writeBaseline([])).toBe('{\n  "version": 1,\n  "accepted": []\n}\n');
  });

  it("reads back as what was written, and is written as what was read", () => {
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const text = writeBaseline(entries);
        expect(writeBaseline(read(text))).toBe(text);
        expect(read(text.replaceAll("\n", "\r\n"))).toEqual(read(`\uFEFF${text}`));
        expect(text.split("\n")).toHaveLength(new Set(read(text)).size + (entries.length === 0 ? 5 : 6));
      }),
    );
  });

  it("does not depend on the order in which entries came", () => {
    fc.assert(
      fc.property(fc.array(entry), fc.array(entry), (a, b) => {
        expect(writeBaseline([...b, ...a, ...b])).toBe(writeBaseline([...a, ...b]));
      }),
    );
  });

  it("names the line that is wrong, and quotes nothing of it", () => {
    const lines = writeBaseline([example, { ...example, path: "z" }]).split("\n");
    const changed = (at: number, line: string) => problemOf(lines.with(at, line).join("\n"));
    expect(changed(3, "    { nonsense },")).toMatchObject({
      line: 4,
      message: expect.stringContaining("not valid JSON") as string,
    });
    expect(changed(3, "<<<<<<< HEAD")).toMatchObject({ line: 4, message: expect.stringContaining("merge") as string });
    for (const wrong of [
      { path: "../outside" },
      { path: "/absolute" },
      { path: "" },
      { path: "a//b" },
      { fingerprint: "short" },
      { rule: "not a rule" },
      { redacted: "x".repeat(401) },
      { secret: "nobody-should-see-this" },
    ]) {
      const line = `    { ${JSON.stringify({ ...example, ...wrong }).slice(1, -1)} },`;
      const problem = changed(3, line);
      expect(problem).toMatchObject({ line: 4, message: expect.stringMatching(/^entry 1 must be/) as string });
      expect(problem?.message).not.toContain("nobody");
    }
  });

  it.each([
    ["nothing", ""],
    ["a list", "[]"],
    ["null", "null"],
    ["another version", '{ "version": 2, "accepted": [] }'],
    ["no version", '{ "accepted": [] }'],
    ["no list", '{ "version": 1, "accepted": {} }'],
    ["another key", '{ "version": 1, "accepted": [], "more": 1 }'],
    ["great depth", "[".repeat(1_000_000)],
    ["a list in an entry", '{ "version": 1, "accepted": [[]] }'],
    ["many lines", "{ \n".repeat(300_000)],
    ["too much", " ".repeat(10_000_001)],
  ])("is refused if it holds %s", (_what, text) => {
    expect(problemOf(text)).toBeDefined();
  });

  it("is refused or read, whatever it holds", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(problemOf(text)).toBeDefined();
      }),
    );
  });
});
