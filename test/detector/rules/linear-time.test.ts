// Adversarial text of growing length costs linear time, for every rule: piles that are made from the rule itself, so
// that a new rule is tested by being there. Ratios of lengths, not limits of time: four times the text may cost four
// times the work, not sixteen. What can be counted is counted.
import { createDetector, type CompilePattern, type Rule } from "@keystow/detector";
import { compilePattern } from "@keystow/detector/patterns";
import { sampleKey } from "@keystow/detector/testing";
import { describe, expect, it } from "vitest";
import { anchorsOf } from "../../../detector/src/formats/anchors.js";
import { customRule, detectorOf } from "../../support/custom-rules.js";
import { seededRandom } from "../../support/seeded-random.js";

const LENGTH = 25_000;
/** Between the four of linear growth and the sixteen of quadratic growth. */
const WELL_BELOW_QUADRATIC = 6;

const detector = createDetector();

describe.each(detector.rules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  it.each(Object.entries(pilesOf(rule)))("grows with the text for %s", { retry: 3 }, (_name, pile) => {
    expect(growth(pile, (text) => detector.scan(text))).toBeLessThan(WELL_BELOW_QUADRATIC);
  });
});

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
    expect(growth(pile, (text) => custom.scan(text), LENGTH / 5)).toBeLessThan(WELL_BELOW_QUADRATIC);
  });
});

const BASE64_ANCHORS = ["a", "ab", "abc"].map((before) =>
  Buffer.from(`${before}-----BEGIN RSA PRIVATE KEY-----`).toString("base64"),
);

describe("text in a code", () => {
  const literals = (joint: string) => repeated(`sk_live_ab${joint}`);
  const piles: Readonly<Record<string, Pile>> = {
    "base64 of anchors": repeated(BASE64_ANCHORS.join("")),
    "base64 of anchors in lines": repeated(`${BASE64_ANCHORS.join("").slice(0, 64)}\n`),
    "base64 without anchors": repeated(Buffer.from("the quick brown fox").toString("base64")),
    "base64 in base64": (size) => Buffer.from(repeated(BASE64_ANCHORS.join(""))(size)).toString("base64"),
    "hexadecimal of anchors": repeated(Buffer.from("github_pat_").toString("hex")),
    "literals that are put together": literals('" + "'),
    "literals in a list": literals('", "'),
    "literals without an end": literals('" +'),
    "continued lines": literals("\\\n"),
    escapes: literals("\\u005f"),
    "escapes in octets": repeated("%5fa"),
    "escaped backslashes": repeated("sk_live_\\\\\\\\"),
    "escaped slashes": repeated(":\\/\\/a:bcd@"),
  };

  it.each(Object.entries(piles))("grows with the text for %s", { retry: 3 }, (_name, pile) => {
    expect(growth(pile, (text) => detector.scan(text), LENGTH / 5)).toBeLessThan(WELL_BELOW_QUADRATIC);
  });
});

describe("the expression of a pattern rule", () => {
  const patterns = detector.rules.flatMap(({ id, pattern }) => (pattern ? [[id, pattern.expression] as const] : []));

  it.each(patterns)("of %s is tried at its anchor only, and repeats nothing without end", (_id, expression) => {
    expect(expression.sticky).toBe(true);
    expect(unbounded(expression.source)).toEqual([]);
  });

  it("is looked at closely", () => {
    expect(patterns.length).toBeGreaterThan(2);
    expect(unbounded(/[*+]{1,3}\+(?:a{2,})b*?/.source)).toEqual(["{2,}", "*"]);
  });
});

type Pile = (size: number) => string;

function repeated(piece: string): Pile {
  return (size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

function pilesOf(rule: Rule): Readonly<Record<string, Pile>> {
  const key = sampleKey(rule, seededRandom(3));
  const [anchor = ""] = anchorTexts(rule);
  const letter = key.at(-1) ?? "a";
  const nearMisses = rule.nearMisses(key).join("\n");
  return {
    "its anchors": repeated(anchorTexts(rule).join("")),
    "its anchors as names": repeated(anchorTexts(rule).join('_key = "')),
    "keys without their tail": repeated(`${anchor} ${key.slice(0, -4)} `),
    "joined keys without their tail": repeated(`${anchor}${key.slice(0, -4)}`),
    "an anchor before a run": (size) => anchor + letter.repeat(size),
    "anchors in runs": repeated(anchor + letter.repeat(300)),
    ...(nearMisses === "" ? {} : { "its near-misses": repeated(`${nearMisses}\n`) }),
  };
}

function anchorTexts(rule: Rule): readonly string[] {
  if (rule.format) return anchorsOf(rule.format).map(({ text }) => text);
  return rule.pattern?.anchors ?? rule.context?.words ?? rule.assignment?.words ?? [];
}

const customPiles: Readonly<Record<string, Pile>> = {
  "its anchor": repeated("key"),
  "anchors between words": repeated("key = a "),
  "an anchor before a run": (size) => `key${"a".repeat(size)}`,
  "anchors in runs": repeated(`key${"ab".repeat(150)}`),
  "runs of another letter": repeated(`key${"x".repeat(2_000)}`),
  "near-misses": repeated(`key ${"a1".repeat(9)}aa! key=${"b".repeat(40)}\n`),
};

/**
 * How many times the cost of a text is that of a quarter of it. What looks too much is measured again with four times the
 * text, where a square shows as well and a pause of the garbage collector, which happens to fall into one size, does not.
 */
function growth(pile: Pile, scan: (text: string) => unknown, length = LENGTH): number {
  const cost = (size: number, runs = 3) => {
    const text = pile(size);
    const times = Array.from({ length: runs }, () => {
      // processor time, because other programs' work must not count
      const start = process.cpuUsage();
      scan(text);
      return process.cpuUsage(start).user / 1000;
    });
    return Math.max(2, Math.min(...times));
  };
  // whatever disturbs a run makes it longer: one of the long text is enough to acquit
  const short = cost(length);
  const atMost = cost(4 * length, 1) / short;
  if (atMost < WELL_BELOW_QUADRATIC) return atMost;
  const long = cost(4 * length);
  const ratio = long / short;
  return ratio < WELL_BELOW_QUADRATIC ? ratio : Math.min(ratio, cost(16 * length) / long);
}

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
