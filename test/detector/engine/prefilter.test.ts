// The three engines against a naive search: the same hits on random and on adversarial bytes, at every alignment and
// at every edge of a block.
import { createLocator } from "@keystow/detector";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePrefilter, type EngineName } from "../../../detector/src/engine/prefilter.js";
import type { Anchor } from "../../../detector/src/formats/anchors.js";
import { decodeUtf8 } from "../../../detector/src/text/decode.js";
import { wasmModules } from "../../../scripts/build-engine.mjs";

const ENGINES: readonly EngineName[] = ["simd", "scalar", "js"];
const CAPACITY = 3 * 65_536;

const anchor = (text: string, more: Partial<Anchor> = {}): Anchor => ({
  text,
  offset: 0,
  foldCase: false,
  follow: [],
  ...more,
});
const run = (alphabet: string, min: number, max = min) => ({ alphabet, min, max });

const ANCHORS: readonly Anchor[] = [
  anchor("abc"),
  anchor("abcd"),
  anchor("bcda", { foldCase: true }),
  anchor("ABC_", { follow: [run("0-9a-f", 2)] }),
  anchor("abc", { follow: [run("0-9", 1, 3), run("a-z", 2)] }),
  anchor("://", { follow: [run("^\\s:/@", 0, 6), run(":", 1), run("^\\s@", 1, 8), run("@", 1)] }),
  anchor("abcabcabcabcabcabcabcabcabcabcabcabcabc", { foldCase: true }),
  anchor("a-long-anchor-of-more-than-sixteen-bytes"),
  anchor("-----BEGIN "),
  anchor("é=a", { foldCase: true }),
  anchor("\0\0\0"),
];

/** What the prefilter promises, written down without any cleverness. */
function naive(anchors: readonly Anchor[], bytes: Uint8Array): readonly string[] {
  const hits: string[] = [];
  const fold = (byte: number) => (byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte);
  anchors.forEach(({ text, foldCase, follow }, id) => {
    const literal = new TextEncoder().encode(text);
    for (let at = 0; at + literal.length <= bytes.length; at++) {
      const same = (byte: number, index: number) => {
        const found = bytes[at + index] ?? 0;
        return foldCase ? fold(byte) === fold(found) : byte === found;
      };
      if (literal.every(same) && isFollowed(bytes, at + literal.length, follow)) hits.push(`${at}:${id}`);
    }
  });
  return hits.sort();
}

function isFollowed(bytes: Uint8Array, from: number, follow: Anchor["follow"]): boolean {
  let at = from;
  for (const { alphabet, min, max } of follow) {
    const isOpen = alphabet.startsWith("^");
    const member = (byte: number) =>
      byte < 0x80 ? new RegExp(`[${alphabet}]`).test(String.fromCharCode(byte)) : isOpen;
    const most = isOpen ? 3 * max : max;
    let count = 0;
    while (count < most && at < bytes.length && member(bytes[at] ?? 0)) {
      count++;
      at++;
    }
    if (count < min) return false;
  }
  return true;
}

const prefilters = (anchors: readonly Anchor[]) =>
  ENGINES.map((engine) => compilePrefilter(anchors, CAPACITY, { engines: [engine] }));
const fixed = prefilters(ANCHORS);

function hitsOf(prefilter: (typeof fixed)[number], bytes: Uint8Array): readonly string[] {
  prefilter.buffer.set(bytes);
  const hits: string[] = [];
  prefilter.search(bytes.length, (offset, id) => hits.push(`${offset}:${id}`));
  return hits.sort();
}

function expectNaive(anchors: readonly Anchor[], bytes: Uint8Array, all = prefilters(anchors)): void {
  const expected = naive(anchors, bytes);
  for (const prefilter of all)
    expect([prefilter.engine, hitsOf(prefilter, bytes)]).toEqual([prefilter.engine, expected]);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
// few letters, so that anchors, their beginnings and their other cases come up all the time
const dense = fc
  .array(
    fc.constantFrom("a", "b", "c", "d", "A", "B", "C", "_", "1", "f", "abc", "ABC_", "://", ":", "@", "é", "=", "\0"),
    {
      maxLength: 400,
    },
  )
  .map((pieces) => bytesOf(pieces.join("")));

describe("the prefilter", () => {
  it("has each engine, and takes the fastest", () => {
    expect(fixed.map(({ engine }) => engine)).toEqual(ENGINES);
    expect(compilePrefilter(ANCHORS, 100).engine).toBe("simd");
  });

  it("finds what a naive search finds in dense text", () => {
    fc.assert(
      fc.property(dense, (bytes) => {
        expectNaive(ANCHORS, bytes, fixed);
      }),
      { numRuns: 400 },
    );
  });

  it("finds what a naive search finds in random bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        expectNaive(ANCHORS, bytes, fixed);
      }),
    );
  });

  it("finds any anchors at all, with what follows them", () => {
    const letters = fc.constantFrom("a", "b", "A", "_", "-", "0");
    const follow = fc.array(fc.tuple(fc.constantFrom("a-b", "0-9", "^a", "A_"), fc.nat(3), fc.nat(3)), {
      maxLength: 3,
    });
    const any = fc.record({
      text: fc.string({ unit: letters, minLength: 3, maxLength: 40 }),
      foldCase: fc.boolean(),
      follow: follow.map((steps) => steps.map(([alphabet, min, more]) => run(alphabet, min, min + more))),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), fc.string({ unit: letters, maxLength: 300 }), (list, text) => {
        const anchors = list.map((one) =>
          anchor(one.text, { ...one, text: one.foldCase ? one.text.toLowerCase() : one.text }),
        );
        const planted = anchors.map((one) => one.text).join(text.slice(0, 5));
        expectNaive(anchors, bytesOf(text + planted + text));
      }),
      { numRuns: 150 },
    );
  });

  it("finds an anchor at every alignment and at every edge of a block", () => {
    const literal = bytesOf("abcabcabcabcabcabcabcabcabcabcabcabcabc");
    for (const edge of [0, 16, 32, 64, 128, 4096, 8192, 65_536, 131_072]) {
      for (let shift = -literal.length - 3; shift <= 3; shift++) {
        const at = edge + shift;
        if (at < 0) continue;
        // behind the text stands what an earlier and longer text left
        for (const prefilter of fixed) prefilter.buffer.fill(0x61);
        const bytes = new Uint8Array(at + literal.length).fill(0x2e);
        bytes.set(literal, at);
        for (const prefilter of fixed) {
          expect(hitsOf(prefilter, bytes), `${prefilter.engine} at ${at}`).toContain(`${at}:6`);
          // one byte less, and it is cut off
          expect(hitsOf(prefilter, bytes.subarray(0, -1))).not.toContain(`${at}:6`);
        }
      }
    }
  });

  it("loses nothing when there are more hits than it has room for at once", () => {
    const bytes = bytesOf("abcabcABC_12".repeat(5000));
    expectNaive(ANCHORS, bytes, fixed);
    // many rules may share an anchor
    const same = Array.from({ length: 500 }, () => anchor("abc"));
    expectNaive(same, bytesOf("abcab".repeat(100)));
  });

  it("counts lines as a locator does, and units as decoding does", () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom("\n", "\r", "\r\n", "a", "é", "日", "\u{1F511}", "x".repeat(20)).map(bytesOf),
        fc.uint8Array({ maxLength: 5 }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(pieces, pieces, (head, tail) => {
        const from = Buffer.concat(head).length;
        // a part may begin between the halves of a line end, and that is one line end then
        const bytes = Buffer.concat([...head, ...tail, bytesOf(".")]);
        const text = decodeUtf8(bytes.subarray(from));
        const expected = [createLocator(text).lineCount - 1, text.length];
        for (const prefilter of fixed) {
          prefilter.buffer.set(bytes);
          const { length } = bytes;
          expect([prefilter.countLines(from, length), prefilter.countUnits(from, length)]).toEqual(expected);
        }
      }),
    );
  });

  it("finds the first NUL and the last line", () => {
    const bytes = fc.array(
      fc.oneof({ weight: 30, arbitrary: fc.integer({ min: 1, max: 255 }) }, fc.constantFrom(0, 10, 13)),
    );
    fc.assert(
      fc.property(fc.array(bytes, { minLength: 1, maxLength: 9 }), fc.nat(), (parts, place) => {
        const all = Uint8Array.from(parts.flat());
        const from = place % (all.length + 1);
        const nul = all.indexOf(0, from);
        const line = Math.max(from, Math.max(all.lastIndexOf(10), all.lastIndexOf(13)) + 1);
        for (const prefilter of fixed) {
          prefilter.buffer.fill(0).set(all);
          expect(prefilter.firstNul(from, all.length)).toBe(nul === -1 ? all.length : nul);
          expect(prefilter.lastLine(from, all.length)).toBe(line);
        }
      }),
    );
  });

  it("asks for nothing behind a run that is longer than it can count", () => {
    const long = anchor("key=", { follow: [run("^ ", 1, 30_000), run(" ", 1)] });
    const bytes = bytesOf(`key=${"é".repeat(40_000)} key= key=a`);
    for (const prefilter of prefilters([long])) expect(hitsOf(prefilter, bytes)).toEqual(["0:0", "80010:0"]);
  });

  it("refuses an anchor that is too short, and more rules than fit", () => {
    expect(() => compilePrefilter([anchor("ab")], 100)).toThrow(TypeError);
    const many = Array.from({ length: 17_000 }, (_, index) => anchor(`key${index}`));
    expect(() => compilePrefilter(many, 100)).toThrow(RangeError);
  });

  it("runs without SIMD, without WebAssembly, and where it is forbidden", () => {
    const real = WebAssembly;
    const { Module, Memory, Instance } = real;
    const engineWith = (replacement: unknown) => {
      Object.assign(globalThis, { WebAssembly: replacement });
      return compilePrefilter(ANCHORS, 100).engine;
    };
    try {
      let asked = 0;
      expect(engineWith({ Module, Memory, Instance, validate: () => asked++ > 0 })).toBe("scalar");
      expect(engineWith(undefined)).toBe("js");
      const forbidden = function () {
        throw new Error("blocked by a content security policy");
      };
      expect(engineWith({ Module: forbidden, Memory, Instance, validate: () => true })).toBe("js");
    } finally {
      Object.assign(globalThis, { WebAssembly: real });
    }
  });

  it("is compiled from the AssemblyScript that stands beside it", async () => {
    await expect(await wasmModules()).toMatchFileSnapshot("../../../detector/src/engine/wasm-modules.ts");
  });
});
