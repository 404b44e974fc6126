import { crc32 as zlibCrc32 } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { crc32Base36, crc32Base62 } from "../../../detector/src/checksums/checksum.js";
import { crc32 } from "../../../detector/src/checksums/crc32.js";

it("computes the CRC-32 of zip", () => {
  expect(crc32("hello").toString(16)).toBe("3610a686");
  // Node has its own from 20.15 on
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
      expect(crc32(text)).toBe(zlibCrc32(text));
    }),
  );
});

it("writes checksums as the providers do", () => {
  expect(crc32Base62("check", 0).compute("hello")).toBe("0zNvy2");
  expect(crc32Base62("check", 4).compute("npm_hello")).toBe("0zNvy2");
  expect(crc32Base36("check").compute("hello")).toBe((0x3610a686).toString(36).padStart(7, "0"));
});
