// A file that is read piece by piece has the findings, at the places, that its whole text has.
import { createDetector, createLocator, decodeText, type ReadBytes } from "@keystow/detector";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnalyser } from "../../../detector/src/pipeline/analyser.js";
import { createRuleList } from "../../../detector/src/rules/rule-list.js";
import { scanFile } from "../../../detector/src/scans/scan-file.js";
import { makeKey } from "../../support/make-key.js";
import { seededRandom } from "../../support/seeded-random.js";
import { FILLERS, RULES, textWithKeys } from "../../support/text-with-keys.js";

const detector = createDetector();
/** Two margins and a little: nearly every key stands near the edge of a block. */
const SMALL = 128 * 1024;
const inBlocks = createAnalyser(createRuleList(), {}, SMALL);
const inOne = createAnalyser(createRuleList(), {});

/** Hands out bytes in pieces of at most `most`. */
function reader(bytes: Uint8Array, most = Infinity): ReadBytes {
  let from = 0;
  return (target, offset, length) => {
    const piece = bytes.subarray(from, from + Math.min(length, most));
    target.set(piece, offset);
    from += piece.length;
    return piece.length;
  };
}

function expectSame(bytes: Uint8Array, most?: number, analyser = inBlocks): number {
  const text = decodeText(bytes)?.text ?? "";
  const { locate } = createLocator(text);
  const expected = detector.scan(text, { path: "a.ts" });
  const scan = scanFile(reader(bytes, most), { path: "a.ts" }, analyser);
  expect(scan).toMatchObject({ size: bytes.length, binary: false });
  expect(scan.findings).toEqual(expected);
  const places = (at: typeof locate) => expected.flatMap(({ span }) => [at(span.start), at(span.end)]);
  expect(places(scan.locate)).toEqual(places(locate));
  const related = (at: typeof locate) => expected.flatMap((one) => (one.related ?? []).map(({ span }) => at(span.end)));
  expect(related(scan.locate)).toEqual(related(locate));
  return expected.length;
}

describe("scanning a file", () => {
  it("gives what a scan of its text gives, for files of any size", () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.constantFrom(10, 1000, 100_000, 400_000),
        fc.constantFrom(7777, 65_536, undefined),
        (seed, size, most) => {
          expectSame(Buffer.from(textWithKeys(seed, size)), most);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("finds a key wherever a block may end", () => {
    const key = makeKey("pem-private-key");
    let found = 0;
    for (let at = 0; at < 260_000; at += 3331) {
      found += expectSame(Buffer.from(`${"é".repeat(at / 2)}\r\n${key}\n${"x".repeat(150_000)}`));
    }
    expect(found).toBe(79);
  });

  it("gives the same where keys are so dense that all of it has to be looked at", () => {
    const near = RULES.filter((rule) => !/^(?:pem|putty|jwt)-/.test(rule));
    const plain = FILLERS.filter((filler) => /^[\0-\x7f]*$/.test(filler));
    for (const rules of [near, RULES]) {
      for (const fillers of [plain, FILLERS]) {
        for (const seed of [1, 2, 3]) {
          expect(
            expectSame(Buffer.from(textWithKeys(seed, 700_000, rules, fillers)), undefined, inOne),
          ).toBeGreaterThan(10);
        }
      }
    }
  });

  it("finds a key in a code wherever a block may end", () => {
    const key = makeKey("pem-private-key");
    for (const text of [Buffer.from(key).toString("base64"), Buffer.from(key).toString("hex")]) {
      let found = 0;
      for (let at = 1; at < 200_000; at += 7331) {
        found += expectSame(Buffer.from(`${"é".repeat(at / 2)}\r\n${text}\n${"x".repeat(150_000)}`));
      }
      expect(found).toBe(28);
    }
  });

  it("reads UTF-16, byte-order marks and bytes that are no UTF-8 as a whole text is read", () => {
    const text = textWithKeys(3, 300_000);
    expect(expectSame(Buffer.from(`\ufeff${text}`, "utf16le"), 4097)).toBeGreaterThan(10);
    expect(expectSame(Buffer.from(`\ufeff${text}`, "utf16le").swap16(), 4097)).toBeGreaterThan(10);
    expect(expectSame(Buffer.from(`\ufeff${text}`))).toBeGreaterThan(10);
    const broken = Buffer.from(text);
    const random = seededRandom(9);
    for (let count = 0; count < 300; count++)
      broken[20 + Math.floor(random() * (broken.length - 20))] = 0x80 + Math.floor(random() * 128);
    expect(expectSame(broken, 5000)).toBeGreaterThan(10);
    expect(expectSame(Buffer.from(text, "latin1"))).toBeGreaterThan(10);
  });

  it("reads any bytes as a whole text is read", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(50), (bytes, seed) => {
        const all = Buffer.concat([bytes, Buffer.from(`\n${makeKey("forg-live-key", seed)}\n`), bytes]);
        fc.pre(decodeText(all) !== undefined);
        expectSame(all);
      }),
    );
  });

  it("does not look into what is no text", () => {
    expect(detector.scanFile(reader(new Uint8Array(100)))).toMatchObject({ binary: true, size: 100, findings: [] });
    expect(detector.scanFile(reader(new Uint8Array(0)))).toMatchObject({ binary: false, size: 0, findings: [] });
  });

  it("passes on what reading throws, and can be used again", () => {
    const fail = () => {
      throw new RangeError("unreadable");
    };
    expect(() => detector.scanFile(fail)).toThrow(RangeError);
    expect(detector.scanFile(reader(Buffer.from(makeKey("forg-live-key")))).findings).toHaveLength(1);
  });
});
