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

  it("reads a byte that is not UTF-8 by itself, and the rest as UTF-8", () => {
    const mixed = Buffer.concat([Buffer.from("né "), Buffer.from("é \x80", "latin1"), Buffer.from(" \u{1F511}")]);
    expect(decodeText(mixed)).toEqual({ text: "né é \x80 \u{1F511}", encoding: "latin1" });
    // overlong, a surrogate, above U+10FFFF, cut off
    for (const bytes of [
      [0xc0, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xe2, 0x82],
    ]) {
      expect(decodeText(Uint8Array.from(bytes))?.text).toHaveLength(bytes.length);
    }
  });

  it("reads a piece as it reads in the whole, if no character is cut", () => {
    const pieces = fc.array(fc.oneof(fc.uint8Array({ min: 0x80, maxLength: 6 }), fc.constant(Buffer.from("a"))));
    fc.assert(
      fc.property(pieces, pieces, (head, tail) => {
        const text = (parts: readonly Uint8Array[]) => decodeText(Buffer.concat(parts))?.text ?? "";
        const comma = Buffer.from(",");
        expect(text([...head, comma, ...tail])).toBe(`${text([...head, comma])}${text(tail)}`);
      }),
    );
  });

  it("refuses binary content", () => {
    expect(decodeText(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]))).toBeUndefined();
    expect(decodeText(Buffer.alloc(100))).toBeUndefined();
    expect(decodeText(Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]))).toBeUndefined();
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
