// Patterns of a config cost linear time, whatever they are; the expressions of pattern rules cannot cost more.
import { createDetector, type CompilePattern } from "@keystow/detector";
import { compilePattern } from "@keystow/detector/patterns";
import { describe, expect, it } from "vitest";
import { customRule, detectorOf } from "../../../support/custom-rules.js";
import { growth, type Pile, repeated, WELL_BELOW_QUADRATIC } from "./growth.js";

const LENGTH = 25_000;

const customPiles: Readonly<Record<string, Pile>> = {
  "its anchor": repeated("key"),
  "anchors between words": repeated("key = a "),
  "an anchor before a run": (size) => `key${"a".repeat(size)}`,
  "anchors in runs": repeated(`key${"ab".repeat(150)}`),
  "runs of another letter": repeated(`key${"x".repeat(2_000)}`),
  "near-misses": repeated(`key ${"a1".repeat(9)}aa! key=${"b".repeat(40)}\n`),
};

/** Patterns that make engines hang which go back, and such as make many matches, or none that is not empty. */
const EVIL = [
  "(a+)+$",
  "(x+x+)+y",
  "(.*)*",
  "((a|aa)+|(a*)*b)+c",
  "(?:key|(?:k|ke)+)+(?:y|ey)*;",
  "(a|b)*a(a|b){12}c",
  "(?:a.*b)?",
  "(?s)key.*END|key",
  "(?s)(?:.*.*.*=.*)",
  "(?i)\\b[\\w-]{1,500}\\d\\b",
  "(?P<secret>[a-z0-9]{20,})",
  "key",
];

describe.each(EVIL)("the pattern %s", (pattern) => {
  it.each(Object.entries(customPiles))("is handed text in proportion for %s", (_name, pile) => {
    const { compile, handed } = counting();
    const custom = detectorOf({ rules: [customRule({ anchors: ["key"], pattern })] }, compile);
    const [few, many] = [LENGTH, 4 * LENGTH].map((size) => handed(() => custom.scan(pile(size))));
    expect((many ?? Infinity) / (few ?? 0)).toBeLessThan(4.5);
    // however many matches there are: the windows some times over, and then 256 characters for each
    expect((few ?? 0) / LENGTH).toBeLessThan(400);
  });

  it.each(Object.entries(customPiles))("grows with the text for %s", { retry: 3 }, (_name, pile) => {
    const custom = detectorOf({ rules: [customRule({ anchors: ["key"], pattern })] });
    expect(growth(pile, (text) => custom.scan(text), LENGTH / 10)).toBeLessThan(WELL_BELOW_QUADRATIC);
  });
});

describe("the expression of a pattern rule", () => {
  const patterns = createDetector().rules.flatMap(({ id, pattern }) =>
    pattern ? [[id, pattern.expression] as const] : [],
  );

  it.each(patterns)("of %s is tried at its anchor only, and repeats nothing without end", (_id, expression) => {
    expect(expression.sticky).toBe(true);
    expect(unbounded(expression.source)).toEqual([]);
  });

  it("is looked at closely", () => {
    expect(patterns.length).toBeGreaterThan(2);
    expect(unbounded(/[*+]{1,3}\+(?:a{2,})b*?/.source)).toEqual(["{2,}", "*"]);
  });
});

/** A compiler whose patterns count the characters that they are handed. */
function counting() {
  let characters = 0;
  const compile: CompilePattern = (source) => {
    const pattern = compilePattern(source);
    if ("refused" in pattern) return pattern;
    return {
      test: (piece) => {
        characters += piece.length;
        return pattern.test(piece);
      },
      find: (piece, from) => {
        characters += piece.length - from;
        return pattern.find(piece, from);
      },
    };
  };
  const handed = (scan: () => unknown) => {
    characters = 0;
    scan();
    return characters;
  };
  return { compile, handed };
}

/** The quantifiers of an expression that have no upper bound. */
function unbounded(source: string): readonly string[] {
  const bare = source.replace(/\\./g, "_").replace(/\[[^\]]*\]/g, "_");
  return bare.match(/[*+]|\{\d+,\}/g) ?? [];
}
