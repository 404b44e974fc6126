// A stream that is redacted piece by piece is what redaction makes of the whole.
import { createDetector } from "@keystow/detector";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnalyser } from "../../../detector/src/pipeline/analyser.js";
import { openRedaction } from "../../../detector/src/redactions/open-redaction.js";
import { createRuleList } from "../../../detector/src/rules/rule-list.js";
import { decodeUtf8 } from "../../../detector/src/text/decode.js";
import { makeKey } from "../../support/make-key.js";
import { seededRandom } from "../../support/seeded-random.js";
import { textWithKeys } from "../../support/text-with-keys.js";

const detector = createDetector();
/** Two margins and a little: nearly every key stands near the edge of a part. */
const SMALL = 128 * 1024;

const analyser = createAnalyser(createRuleList(), { minGrade: "suspicious" }, SMALL);

/** A redaction with a small buffer, and what has come out of it. One after the other: they share the buffer. */
function opened() {
  const parts: Buffer[] = [];
  const redaction = openRedaction(analyser, (bytes) => parts.push(Buffer.from(bytes)));
  return { ...redaction, output: () => Buffer.concat(parts) };
}

/** All that comes out for bytes that come in pieces of at most `most`, in memory that is used again. */
function redactedStream(bytes: Uint8Array, most = 65_536): Buffer {
  const { add, end, output } = opened();
  const memory = new Uint8Array(Math.min(most, bytes.length));
  for (let at = 0; at < bytes.length; at += most) {
    const piece = bytes.subarray(at, at + most);
    memory.set(piece);
    add(memory.subarray(0, piece.length));
  }
  end();
  return output();
}

describe("a redaction of a stream", () => {
  it("is the redaction of the whole, however it comes", () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.constantFrom(10, 1000, 100_000, 400_000),
        fc.constantFrom(7777, 65_536, 1_000_000),
        (seed, size, most) => {
          const text = textWithKeys(seed, size);
          expect(redactedStream(Buffer.from(text), most).toString()).toBe(detector.redact(text));
        },
      ),
      { numRuns: 25 },
    );
    for (const most of [1, 2, 3, 5]) {
      const text = textWithKeys(most, 3000);
      expect(redactedStream(Buffer.from(text), most).toString()).toBe(detector.redact(text));
    }
  });

  it("takes out a key wherever a part may end", () => {
    const keys = ["pem-private-key", "forg-live-key"].map((id) => makeKey(id)).join(" ");
    for (let at = 0; at < 260_000; at += 3331) {
      const text = `${"é".repeat(at / 2)}\r\n${keys}\n${"x".repeat(150_000)}`;
      const output = redactedStream(Buffer.from(text)).toString();
      expect(output === detector.redact(text)).toBe(true);
      expect(output.length).toBeLessThan(text.length - 400);
    }
  });

  it("leaves every byte that belongs to no key as it is", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(50), (bytes, seed) => {
        // not the marks of UTF-16
        const [first = 0] = bytes;
        fc.pre(first < 0xfe);
        const key = makeKey("forg-live-key", seed);
        const bare = Buffer.from(bytes.filter((byte) => byte !== 0));
        for (const around of [Buffer.from(bytes), bare]) {
          fc.pre(Buffer.compare(redactedStream(around), around) === 0);
          const output = redactedStream(Buffer.concat([around, Buffer.from(`\n${key}\n`), around]));
          const redacted = Buffer.from(`\nforg_live_****${key.slice(-4)}\n`);
          expect(output).toEqual(Buffer.concat([around, redacted, around]));
        }
      }),
    );
  });

  it("leaves byte-order marks, NULs, line ends and broken UTF-8 as they are", () => {
    const text = textWithKeys(5, 300_000);
    const broken = Buffer.from(text);
    const random = seededRandom(9);
    for (let count = 0; count < 300; count++)
      broken[20 + Math.floor(random() * (broken.length - 20))] = 0x80 + Math.floor(random() * 128);
    for (const bytes of [
      broken,
      Buffer.from(text, "latin1"),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\0${text}\0`),
    ]) {
      const output = redactedStream(bytes, 5000);
      expect(decodeUtf8(output) === detector.redact(decodeUtf8(bytes))).toBe(true);
    }
  });

  it("leaves UTF-16 in its encoding", () => {
    const halves = "\ud83d x \udd11 ";
    const text = `\ufeff${halves}${textWithKeys(6, 300_000)}${halves}\ud83d`;
    const little = Buffer.from(text, "utf16le");
    const expected = Buffer.from(detector.redact(text), "utf16le");
    expect(redactedStream(little, 4097).equals(expected)).toBe(true);
    const odd = Buffer.concat([little, Buffer.from("x")]);
    expect(redactedStream(odd, 4097).equals(Buffer.concat([expected, Buffer.from("x")]))).toBe(true);
    expect(redactedStream(Buffer.from(little).swap16(), 1001).equals(expected.swap16())).toBe(true);
  });

  it("takes out what is switched off, allowed or suppressed, and keys of the config", () => {
    const key = makeKey("forg-live-key");
    const quiet = createDetector({ minGrade: "proven", disabledRules: ["forg"] });
    let output = "";
    const { add, end } = quiet.openRedaction((bytes) => (output += Buffer.from(bytes).toString()));
    add(Buffer.from(`${key} // keystow-disable-line -- a test`));
    end();
    expect(output).toMatch(/^forg_live_\*{4}\w{4} \/\/ keystow/);
  });
});

describe("a redaction in live use", () => {
  const key = makeKey("forg-live-key");
  const pem = makeKey("pem-private-key");

  /** What has come out after each piece that is added, with a moment behind it. */
  function live(...pieces: readonly string[]): readonly string[] {
    const { add, release, end, output } = opened();
    const steps = pieces.map((piece) => {
      add(Buffer.from(piece));
      release();
      return output().toString();
    });
    release();
    steps.push(output().toString());
    end();
    return [...steps, output().toString()];
  }

  it("hands a line on after one moment, and none that has not ended", () => {
    expect(live("one\ntw", "o\nthree")).toEqual(["", "one\n", "one\ntwo\n", "one\ntwo\nthree"]);
    expect(live("50%\r", "60%\r")).toEqual(["", "50%\r", "50%\r60%\r", "50%\r60%\r"]);
  });

  it("takes out a key that comes in pieces", () => {
    const redacted = `a forg_live_****${key.slice(-4)}\n`;
    const [, , , before, last] = live("a ", key.slice(0, 20), key.slice(20), "\n");
    expect([before, last]).toEqual(["", redacted]);
  });

  it("keeps a private key of several lines together, and what follows it", () => {
    const lines = pem.split("\n");
    const pieces = ["start\n", ...lines.map((line) => `${line}\n`), "more\n", "end\n"];
    const steps = live(...pieces);
    const redacted = "start\n-----BEGIN PRIVATE KEY-----****\n";
    expect(steps.slice(1, lines.length).every((step) => step === "start\n")).toBe(true);
    expect(steps.at(-1)).toBe(`${redacted}more\nend\n`);
  });

  it("hands on what only looked like the beginning of a private key", () => {
    const text = "-----BEGIN PRIVATE KEY-----\n";
    expect(live(text, "no key\n".repeat(4000), "end\n").at(-2)).toContain(text);
  });

  it("takes out the rest of a key whose beginning was handed on before its sign came", () => {
    const { add, release, end, output } = opened();
    for (const line of [`a = "${key.slice(0, 20)}" +\n`, `    "${key.slice(20)}"\n`]) {
      add(Buffer.from(line));
      release();
      release();
    }
    end();
    expect(output().toString()).toBe(`a = "${key.slice(0, 20)}" +\n****"\n`);
  });

  it("is that of the whole, whenever moments pass, where keys show what they are", () => {
    const rules = [
      "forg-live-key",
      "pem-private-key",
      "putty-private-key",
      "jwt-signed-token",
      "stripe-live-secret-key",
    ];
    fc.assert(
      fc.property(fc.nat(10_000), fc.constantFrom(200, 700, 9000), (seed, most) => {
        const random = seededRandom(seed);
        const line = () => {
          const rule = rules[Math.floor(random() * 40)];
          return rule ? `at ${makeKey(rule, Math.floor(random() * 100))} é` : "x \u{1F511} ".repeat(random() * 40);
        };
        const text = Array.from({ length: 400 }, line).join(random() < 0.5 ? "\n" : "\r\n");
        const bytes = Buffer.from(text);
        const { add, release, end, output } = opened();
        for (let at = 0; at < bytes.length;) {
          const piece = bytes.subarray(at, at + 1 + Math.floor(random() * most));
          add(piece);
          at += piece.length;
          if (random() < 0.5) release();
        }
        end();
        expect(output().toString()).toBe(detector.redact(text));
      }),
      { numRuns: 25 },
    );
  });
});
