// The three readings of a declaration agree: what the sampler makes, the matcher matches, and an anchor stands in it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorsOf } from "../../../detector/src/formats/anchors.js";
import { compileFormat } from "../../../detector/src/formats/compile.js";
import { base62, base64url, digits, type Format, hex, oneOf } from "../../../detector/src/formats/format.js";
import { expandAlphabet, sampleFormat } from "../../../detector/src/formats/sample.js";
import { seededRandom } from "../../support/seeded-random.js";

const literal = fc.string({ unit: fc.constantFrom(...Array.from("abcXYZ019_-.$([")), minLength: 3, maxLength: 8 });
const run = fc
  .tuple(fc.constantFrom(hex, base62, digits), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 5 }))
  .map(([make, min, more]) => make(min, min + more));
const format: fc.Arbitrary<Format> = fc
  .tuple(
    fc.oneof(
      literal,
      fc.array(literal, { minLength: 1, maxLength: 3 }).map((texts) => oneOf(...texts)),
    ),
    run,
    literal,
    run,
  )
  .map(([head, body, middle, tail]) => [head, { body }, middle, { tail }]);

describe("a format", () => {
  it("matches what it samples, at one of its anchors", () => {
    fc.assert(
      fc.property(format, fc.nat(), (declared, seed) => {
        const key = sampleFormat(declared, seededRandom(seed));
        const text = `key = "${key}";`;
        expect(compileFormat(declared)(text, 7)).toMatchObject({ start: 7, end: 7 + key.length });
        expect(anchorsOf(declared).some(({ text: anchor, offset }) => key.startsWith(anchor, offset))).toBe(true);
      }),
    );
  });

  it("tells the literals at its beginning from the rest", () => {
    const match = compileFormat([oneOf("ab_", "cd_"), { body: hex(4) }])("cd_12ef", 0);
    expect(match).toEqual({ start: 0, end: 7, prefix: "cd_", parts: { body: "12ef" } });
  });

  it("needs a literal to look for", () => {
    expect(() => anchorsOf([{ body: hex(32) }])).toThrow(/literal/);
    expect(() => anchorsOf(["ab", { body: hex(32) }])).toThrow(/literal/);
  });

  it("is anchored at the longest literal that stands at a fixed distance", () => {
    expect(anchorsOf(["sk-", { head: base62(20) }, "MIDDLE", { tail: base62(20) }])).toEqual([
      { text: "MIDDLE", offset: 23, foldCase: false, follow: [base62(20)] },
    ]);
    expect(anchorsOf(["abc", { head: base62(1, 20) }, "MIDDLE"])).toEqual([
      { text: "abc", offset: 0, foldCase: false, follow: [base62(1)] },
    ]);
    expect(anchorsOf(["a", oneOf("bc", "de"), "f", { tail: digits(3) }])).toEqual([
      { text: "abcf", offset: 0, foldCase: false, follow: [digits(3)] },
      { text: "adef", offset: 0, foldCase: false, follow: [digits(3)] },
    ]);
  });

  it("says what follows the anchor, as far as taking the most takes no more than a match", () => {
    const followOf = (...rest: Format) => anchorsOf(["abcdefgh", ...rest])[0]?.follow;
    const one = (alphabet: string) => ({ alphabet, min: 1, max: 1 });
    expect(followOf({ a: hex(4, 9) })).toEqual([hex(4)]);
    expect(followOf({ a: hex(4, 9) }, "-", { b: hex(2, 3) })).toEqual([hex(4, 9), one("\\-"), hex(2)]);
    expect(followOf({ a: hex(4, 9) }, "]^-x_ more", { b: hex(2) })).toEqual([
      hex(4, 9),
      ...["\\]", "\\^", "\\-", "x"].map(one),
    ]);
    expect(followOf({ a: hex(4, 9) }, oneOf("x", "-y"), { b: hex(2) })).toEqual([hex(4, 9), one("x\\-")]);
    expect(followOf({ a: hex(4, 9) }, { b: base62(2) })).toEqual([hex(4)]);
    expect(followOf({ a: hex(4) }, { b: base62(2, 5) })).toEqual([hex(4), base62(2)]);
    expect(followOf({ a: hex(4, 9) }, "a-", { b: hex(2) })).toEqual([hex(4)]);
  });
});

describe("a key in Markdown's emphasis", () => {
  it("ends before the emphasis, unless the underscore is its own", () => {
    const open = compileFormat(["key_", { body: base64url(4, 12) }]);
    const exact = compileFormat(["key_", { body: base64url(4) }]);
    expect(open("__key_a1b2c3__", 2)).toMatchObject({ end: 12, parts: { body: "a1b2c3" } });
    expect(open("_key_a1b2c3_", 1)).toMatchObject({ end: 11 });
    expect(open(" key_a1b2c3_", 1)).toMatchObject({ end: 12 });
    expect(exact("_key_a1b_", 1)).toMatchObject({ end: 9, parts: { body: "a1b_" } });
  });
});

describe("the edges of a key", () => {
  const match = compileFormat(["key_", { body: hex(8) }]);
  const at = (text: string) => match(text, text.indexOf("key_"));
  const key = "key_" + "0a1b2c3d";

  it.each(["", " ", '"', "=", ":", "/", "_", "-", "\n", "é", "\\n", "\\t", "%3D", "\\u003d", "\\x3d", "\u001b[0m"])(
    "may stand behind %j",
    (before) => {
      expect(at(before + key)).toMatchObject({ start: before.length });
    },
  );
  it.each(["a", "Z", "9", "\\q", "n"])("is part of a longer word behind %j", (before) => {
    expect(at(before + key)).toBeUndefined();
  });
  it.each(["", " ", '"', "=", "&", "/", ".", "\\n", "é"])("may stand before %j", (after) => {
    expect(at(key + after)).toBeDefined();
  });
  it.each(["0", "f", "g", "Z"])("is part of a longer word before %j", (after) => {
    expect(at(key + after)).toBeUndefined();
  });
});

it("writes out the ranges of an alphabet", () => {
  expect(expandAlphabet("a-c0-2_-").join("")).toBe("abc012_-");
});
