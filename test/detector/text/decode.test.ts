import { decodeText } from "@keystow/detector";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const text = "ключ = naïve \u{1F511}\r\n";
const utf16be = (value: string) => Buffer.from(value, "utf16le").swap16();

describe("decoding a file", () => {
  it.each([
    ["UTF-8", Buffer.from(text), "utf-8"],
    ["UTF-8 with a byte-order mark", Buffer.from(`\ufeff${text}`), "utf-8"],
    ["UTF-16 LE with a byte-order mark", Buffer.from(`\ufeff${text}`, "utf16le"), "utf-16le"],
    ["UTF-16 BE with a byte-order mark", utf16be(`\ufeff${text}`), "utf-16be"],
  ])("reads %s", (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it.each([
    ["LE", Buffer.from("NAME=value\r\n".repeat(4), "utf16le"), "utf-16le"],
    ["BE", utf16be("NAME=value\r\n".repeat(4)), "utf-16be"],
  ])("reads UTF-16 %s without a byte-order mark", (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: "NAME=value\r\n".repeat(4), encoding });
  });

  it("reads what is not UTF-8 as Latin-1", () => {
    expect(decodeText(Buffer.from("mot de passe oublié", "latin1"))).toEqual({
      text: "mot de passe oublié",
      encoding: "latin1",
    });
  });

  it("refuses binary content", () => {
    expect(decodeText(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]))).toBeUndefined();
    expect(decodeText(Buffer.alloc(100))).toBeUndefined();
  });

  it("never throws, and gives back any text", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void decodeText(bytes)));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (value) => {
        fc.pre(!value.includes("\0") && !value.startsWith("\ufeff"));
        expect(decodeText(Buffer.from(value))?.text).toBe(value);
      }),
    );
  });
});
