// Distances in characters are never short, and no more than two parts too long.
import fc from "fast-check";
import { expect, it } from "vitest";
import { compilePrefilter } from "../../../detector/src/engine/prefilter.js";
import { unitDistance } from "../../../detector/src/scans/unit-distance.js";
import { decodeUtf8 } from "../../../detector/src/text/decode.js";
import { characterStart } from "../../../detector/src/text/utf8.js";

const prefilter = compilePrefilter([], 100_000);
const PIECES = ["a", "\n", "é", "日本", "\u{1F511}", "x".repeat(700), "é".repeat(900)];

it("reaches as far as is asked for, and hardly farther", () => {
  const pieces = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(6000), (parts, place, units) => {
      const bytes = Buffer.from(parts.join(""));
      prefilter.buffer.set(bytes);
      const { length } = bytes;
      const at = characterStart(bytes, place % length);
      const { before, behind } = unitDistance(prefilter, 0, length);
      const [from, to] = [before(at, units), behind(at, units)];
      const unitsIn = (begin: number, end: number) => decodeUtf8(bytes.subarray(begin, end)).length;
      if (from > 0) expect(unitsIn(from, at)).toBeGreaterThanOrEqual(units);
      if (to < length) expect(unitsIn(at, to)).toBeGreaterThanOrEqual(units);
      expect(unitsIn(from, at)).toBeLessThanOrEqual(units + 2 * 1030);
      expect(unitsIn(at, to)).toBeLessThanOrEqual(units + 2 * 1030);
      for (const edge of [from, to]) if (edge < length) expect(characterStart(bytes, edge)).toBe(edge);
    }),
  );
});
