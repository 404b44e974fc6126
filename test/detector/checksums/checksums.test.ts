import { crc32 as zlibCrc32 } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { bech32Checksum } from "../../../detector/src/checksums/bech32.js";
import { bech32, crc32Base36, crc32Base62, crc32Base64, crc32Hex } from "../../../detector/src/checksums/checksum.js";
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
  expect(crc32Hex("check").compute("hello")).toBe("3610a686");
  expect(crc32Hex("check", { prefixLength: 5 }).compute("cfat_hello")).toBe("3610a686");
  expect(crc32Hex("check", { upperCase: true }).compute("hello")).toBe("3610A686");
  expect(crc32Hex("check", { littleEndian: true }).compute("hello")).toBe("86a61036");
  expect(crc32Base64("check", 4).compute("cflthello")).toBe("hqYQNg");
});

// the valid strings of BIP 173, without their checksums
it.each([
  ["a", "", "2uel5l"],
  ["abcdef", "qpzry9x8gf2tvdw0s3jn54khce6mua7l", "mqqqxw"],
  ["split", "checkupstagehandshakeupstreamerranterredcaperred", "2y9e3w"],
  ["?", "", "ezyfcl"],
])("computes the checksum of Bech32 (%s)", (humanPart, data, checksum) => {
  expect(bech32Checksum(humanPart, data)).toBe(checksum);
  expect(bech32("check", humanPart).compute(`${humanPart}1${data}`.toUpperCase())).toBe(checksum.toUpperCase());
});
