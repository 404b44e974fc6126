import { expect, it } from "vitest";
import { crc32HexOfBody } from "../../../detector/src/checksums/crc32-hex-of-body.js";

it("covers the body without the prefix and the underscore behind it", () => {
  expect(crc32HexOfBody("check", 5).compute("zpka_hello_")).toBe("3610a686");
});

it("keeps leading zeros", () => {
  const texts = Array.from({ length: 400 }, (_, index) => `zpka_${index}_`);
  expect(texts.map((text) => crc32HexOfBody("check", 5).compute(text).length)).toEqual(texts.map(() => 8));
});
