import { expect, it } from "vitest";
import { crc32Hex } from "../../../detector/src/checksums/checksum.js";

const compute = (before: string) =>
  crc32Hex("check", { prefixLength: "zpka_".length, separatorLength: 1 }).compute(before);

it("covers the body without the prefix and the underscore behind it", () => {
  expect(compute("zpka_hello_")).toBe("3610a686");
});

it("keeps leading zeros", () => {
  const texts = Array.from({ length: 400 }, (_, index) => `zpka_${index}_`);
  expect(texts.map((text) => compute(text).length)).toEqual(texts.map(() => 8));
});
