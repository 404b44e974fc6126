import fc from "fast-check";
import { expect, it } from "vitest";
import { count, duration, size } from "../../../scanner-cli/src/output/amounts.js";

it.each([
  [0, "0 B"],
  [999, "999 B"],
  [1000, "1.0 KB"],
  [12_361, "12 KB"],
  [999_600, "1.0 MB"],
  [3_140_000, "3.1 MB"],
  [9_960_000, "10 MB"],
  [200_000_000, "200 MB"],
])("%i bytes are %j", (bytes, text) => {
  expect(size(bytes)).toBe(text);
});

it.each([
  [0.2, "0 ms"],
  [48.4, "48 ms"],
  [999.6, "1.0 s"],
  [1440, "1.4 s"],
  [59_960, "1 min 0 s"],
  [125_000, "2 min 5 s"],
])("%f milliseconds are %j", (milliseconds, text) => {
  expect(duration(milliseconds)).toBe(text);
});

it("counts", () => {
  expect([count(0, "key"), count(1, "key"), count(1204, "file")]).toEqual(["0 keys", "1 key", "1,204 files"]);
});

it("never shows four digits before a unit", () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 40 }), (bytes) => {
      expect(size(bytes)).toMatch(/^\d{1,3}(?:\.\d)? [KMGT]?B$/);
    }),
  );
});
