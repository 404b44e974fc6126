import { createLocator } from "@keystow/detector";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("a locator", () => {
  it("counts lines at LF, CRLF and CR, and columns in UTF-16 units", () => {
    const locator = createLocator("a\nb\r\nc\rd\u{1F511}e");
    expect(locator.lineCount).toBe(4);
    expect([0, 1, 2, 5, 7, 10].map((offset) => locator.locate(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 4 },
    ]);
    expect([1, 2, 3, 4, 5].map((line) => locator.line(line))).toEqual(["a", "b", "c", "d\u{1F511}e", undefined]);
  });

  it("knows no place outside the text", () => {
    const locator = createLocator("ab\ncd");
    expect(locator.offset({ line: 1, column: 4 })).toBeUndefined();
    expect(locator.offset({ line: 3, column: 1 })).toBeUndefined();
    expect(locator.offset({ line: 0, column: 1 })).toBeUndefined();
    expect(locator.locate(99)).toEqual({ line: 2, column: 3 });
    expect(locator.locate(-1)).toEqual({ line: 1, column: 1 });
  });

  it("finds each offset again", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "\r\n", "\u{1F511}"), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(), (value, seed) => {
        const locator = createLocator(value);
        const offset = seed % (value.length + 1);
        // inside a line ending there is no column
        const inEnding = /[\r\n]/.test(value[offset - 1] ?? "") && value.slice(offset - 1, offset + 1) === "\r\n";
        fc.pre(!inEnding);
        expect(locator.offset(locator.locate(offset))).toBe(offset);
      }),
    );
  });
});
