import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth, pad, shorten } from "../../../scanner-cli/src/output/width.js";

describe("displayWidth", () => {
  it.each([
    ["", 0],
    ["plain", 5],
    ["größe", 5],
    ["e\u0301", 1],
    ["日本", 4],
    ["ﾊﾝｶｸ", 4],
    ["한글", 4],
    ["👍", 2],
    ["👩‍👩‍👧", 2],
    ["a👍b", 4],
    ["\u200b", 0],
  ])("of %j is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("shorten", () => {
  it.each([
    ["plain", 5, "plain"],
    ["plainly", 5, "plai…"],
    ["日本語", 5, "日本…"],
    ["日本語", 4, "日…"],
    ["ab cd", 4, "ab…"],
  ])("of %j to %i columns is %j", (text, columns, cut) => {
    expect(shorten(text, columns)).toBe(cut);
  });

  it("always fits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 40 }), (text, columns) => {
        expect(displayWidth(shorten(text, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe("pad", () => {
  it("pads by what is seen", () => {
    expect(pad("日本", 6)).toBe("日本  ");
    expect(pad("longer", 2)).toBe("longer");
  });
});
