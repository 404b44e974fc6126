import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concealedSpans, MAX_LENGTH } from "../../../extension/src/env-conceal/concealed-spans.js";
import { concealedIn } from "../../../extension/src/env-conceal/concealed-document.js";

/** What of a text is not shown. */
const concealed = (text: string) => concealedSpans(text).map(({ start, end }) => text.slice(start, end));
/** What of it is shown. */
const shown = (text: string) =>
  concealedSpans(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

const bare = fc
  .string({ unit: fc.constantFrom(...Array.from("abcXYZ019_-+/=.:$\\{}%")), minLength: 1, maxLength: 20 })
  .filter((value) => !/^[=:]/.test(value));
const inner = fc.string({ unit: fc.constantFrom(...Array.from("abc 019#=+\n")), maxLength: 20 });
const quoted = fc.tuple(fc.constantFrom("'", '"', "`"), inner).map(([quote, text]) => quote + text + quote);
const name = fc.constantFrom("A", "PORT", "FORG_API_KEY", "a.b-c");
const entry = fc.record({
  head: fc
    .tuple(fc.constantFrom("", "export ", "  "), name, fc.constantFrom("=", " = ", ": "))
    .map((parts) => parts.join("")),
  value: fc.oneof(bare, quoted, fc.constant("")),
  tail: fc.constantFrom("", " ", " # a comment"),
});
const line = fc.oneof(
  entry,
  fc.constantFrom({ head: "", value: "", tail: "# a comment" }, { head: "", value: "", tail: "" }),
);
const documents = fc.tuple(
  fc.array(line, { maxLength: 12 }),
  fc.constantFrom("\n", "\r\n"),
  fc.constantFrom("", "\uFEFF"),
);

describe("what is concealed", () => {
  it("is exactly the values of a document, and no name or comment", () => {
    fc.assert(
      fc.property(documents, ([lines, end, mark]) => {
        const text = mark + lines.map(({ head, value, tail }) => head + value + tail).join(end);
        expect(concealed(text)).toEqual(lines.flatMap(({ value }) => (value === "" ? [] : [value])));
      }),
    );
  });

  it("is in order, apart, and inside of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from("A=\"'`# \n\rb:export")) }), (text) => {
        let before = 0;
        for (const { start, end } of concealedSpans(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("is what a shell takes for a part of the value", () => {
    expect(concealed("A=one#two\nB=one # two\n")).toEqual(["one#two", "one"]);
  });

  it("is all behind a quote that is not closed, and lines that are no entry", () => {
    expect(shown("A='one # two\nthree four\n# five\n")).toBe("A=\n\n# five\n");
  });

  it("says where a long mask would cover what follows", () => {
    expect(concealedSpans("A=1 # one\nB=1\n").map(({ isFollowed }) => isFollowed)).toEqual([true, false]);
  });

  it("is nothing of what is too long for an environment, and takes time that grows with the text alone", () => {
    expect(concealedSpans("A=1\n".repeat(MAX_LENGTH))).toEqual([]);
    const started = performance.now();
    expect(concealedSpans("A=1\n".repeat(MAX_LENGTH / 4))).toHaveLength(MAX_LENGTH / 4);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("which documents are concealed", () => {
  const of = (path: string, languageId = "plaintext", isUntitled = false) =>
    concealedIn({ path, languageId, isUntitled, getText: () => "A=1\nB=2\n" }, () => []).length;

  it("are files with an environment, and unsaved ones", () => {
    expect([of("/p/.env"), of("/p/.env.local"), of("/p/prod.env")]).toEqual([2, 2, 2]);
    expect([of("Untitled-1", "dotenv", true), of("/p/.env.ts", "dotenv"), of("/p/a.txt")]).toEqual([2, 0, 0]);
  });

  it("are templates where they hold a key", () => {
    expect(of("/p/.env.example")).toBe(0);
    const key = { span: { start: 6, end: 7 } } as never;
    const template = { path: "/.env.example", languageId: "dotenv", isUntitled: false, getText: () => "A=1\nB=2\n" };
    expect(concealedIn(template, () => [key])).toEqual([{ start: 6, end: 7, isFollowed: false }]);
  });
});
