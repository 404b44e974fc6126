import { compilePattern } from "@keystow/detector/patterns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";

const refusal = (source: string) => {
  const pattern = compilePattern(source);
  return "refused" in pattern ? pattern.refused : undefined;
};
const find = (source: string, text: string, from = 0) => {
  const pattern = compilePattern(source);
  return "find" in pattern ? pattern.find(text, from) : undefined;
};

describe("a pattern", () => {
  it("finds the group `secret`, in either spelling, else all that it matches", () => {
    const whole = { start: 2, end: 8 };
    expect(find("k=(?<secret>[0-9]+)", "a k=1234")).toEqual({ whole, secret: { start: 4, end: 8 } });
    expect(find("k=(?P<secret>[0-9]+)", "a k=1234")).toEqual({ whole, secret: { start: 4, end: 8 } });
    expect(find("k=([0-9]+)", "a k=1234")).toEqual({ whole, secret: whole });
    expect(find("j=(?<secret>[a-z]+)|k=[0-9]+", "a k=1234")).toEqual({ whole, secret: whole });
  });

  it("is searched for from a place on, and sees what stands before it", () => {
    expect(find("[a-z]", "abc", 2)).toMatchObject({ whole: { start: 2, end: 3 } });
    expect(find("\\bc", "abc", 2)).toBeUndefined();
    expect(find("^b", "ab", 1)).toBeUndefined();
  });

  it.each([
    ["(?=a)b", "look-around is not part of RE2 syntax"],
    ["(?!a)b", "look-around is not part of RE2 syntax"],
    ["(?<=a)b", "look-around is not part of RE2 syntax"],
    ["(?<!a)b", "look-around is not part of RE2 syntax"],
    ["(a)\\1", "back-references are not part of RE2 syntax"],
    ["(?<n>a)\\k<n>", "back-references are not part of RE2 syntax"],
    ["(?>a+)b", "atomic groups are not part of RE2 syntax"],
    ["(?#note)a", "comments are not part of RE2 syntax"],
    ["(?R)", "a group that begins with `(?` is unfinished, or not part of RE2 syntax"],
    ["a++", "a repetition is repeated; possessive ones, such as `a++`, are not part of RE2 syntax"],
    ["a{1001}", "a repetition counts to more than 1,000, or from more to less"],
    ["((a{100}){100}){100}", "a repetition counts to more than 1,000, or from more to less"],
    ["a\\h", "the escape `\\h` is not part of RE2 syntax"],
    ["[z-a]", "invalid character class range"],
    ["(a", "missing closing )"],
    ["(?<n>a", "missing closing )"],
    ["[a", "missing closing ]"],
    ["*a", "missing argument to repetition operator"],
    ["(?<n>a)(?<n>b)", "duplicate capture group name"],
    ["a{900}".repeat(5), "its repetitions make it too large"],
    ["(".repeat(1500), "missing closing )"],
  ])("%s is refused", (source, reason) => {
    expect(refusal(source)).toBe(reason);
  });

  it("never throws, and is never quoted", () => {
    const key = makeKey("forg-live-key");
    const pieces = fc.constantFrom(
      key,
      "(",
      ")",
      "[",
      "]",
      "(?",
      "<",
      "{",
      "}",
      "*",
      "+",
      "\\",
      "1",
      "a",
      "|",
      "(?<a>",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), fc.string(), (list, text) => {
        const source = list.join("");
        expect(refusal(source) ?? "").not.toContain(key);
        if (refusal(source) === undefined) find(source, text);
      }),
    );
  });
});
