// A document that is followed through its edits has the findings of a full scan, whatever the edits are.
import { createDetector, type TextEdit } from "@keystow/detector";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";

const detector = createDetector();
const context = { path: "a.ts" };

const ids = detector.rules.filter((rule) => !rule.public).map(({ id }) => id);
const key = fc.tuple(fc.constantFrom(...ids), fc.nat(50)).map(([id, seed]) => makeKey(id, seed));
/** What encoded keys consist of, so that edits break them and mend them. */
const encoded = key.map((one) => Buffer.from(one).toString("base64"));
const noise = fc.constantFrom(
  "\n",
  "\r\n",
  '"',
  "FORERUNNER_API_KEY=",
  "stripe",
  "// keystow-disable-line -- a test",
  "// keystow-disable-next-line -- a test\n",
  "é\u{1F511}",
  "-----BEGIN PRIVATE KEY-----",
  " = ",
  '" + "',
  "%5F",
  "x".repeat(3000),
  "\n".repeat(15_000),
);
const content = fc
  .array(fc.oneof({ weight: 2, arbitrary: key }, { weight: 1, arbitrary: encoded }, noise), { maxLength: 10 })
  .map((parts) => parts.join(""));
/** Places as shares of the text, because its length is not known yet; two of one edit bound what is replaced. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const edits = fc.array(fc.tuple(place, fc.oneof(place, fc.constant(0)), content), { minLength: 1, maxLength: 3 });

function toEdits(shares: readonly (readonly [number, number, string])[], length: number): readonly TextEdit[] {
  let from = 0;
  const sorted = shares.toSorted((a, b) => a[0] - b[0]);
  return sorted.map(([at, size, text]) => {
    const start = Math.max(from, Math.floor(at * length));
    from = Math.min(length, start + Math.floor(size * size * 200));
    return { start, end: Math.max(start, from), text };
  });
}

describe("following a document", () => {
  it("gives what a full scan gives, after any edits", () => {
    fc.assert(
      fc.property(content, content, fc.array(edits, { maxLength: 8 }), (head, tail, rounds) => {
        const document = detector.openDocument(head + tail, context);
        let text = head + tail;
        for (const round of rounds) {
          const list = toEdits(round, text.length);
          for (const { start, end, text: inserted } of list.toReversed()) {
            text = text.slice(0, start) + inserted + text.slice(end);
          }
          const found = document.edit(list);
          expect(document.text()).toBe(text);
          expect(found).toEqual(detector.scan(text, context));
          expect(document.findings()).toEqual(found);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("sees what an edit far from a key decides about it", () => {
    const pem = makeKey("pem-private-key");
    const inside = makeKey("forg-live-key");
    // as long as a private key may be, and a key in it that is told only when the armour breaks
    const long = pem.replace("\n", `\n${"A".repeat(15_000)}\n${inside}\n`);
    const text = `a\n${long}\nb`;
    const document = detector.openDocument(text, context);
    const end = text.lastIndexOf("-----END");
    expect(document.edit([{ start: end, end: end + 1, text: "" }])).toEqual(
      detector.scan(text.slice(0, end) + text.slice(end + 1), context),
    );
    expect(document.edit([{ start: end, end, text: "-" }])).toEqual(detector.scan(text, context));
  });

  it("finds a key once that stands between two edits, however far they are from each other", () => {
    const key = makeKey("forg-live-key");
    for (let gap = 40_900; gap < 41_100; gap += 10) {
      const half = "\n".repeat((gap - key.length) / 2);
      const text = `A${half}${key}${half}B`;
      const document = detector.openDocument(text, context);
      const end = text.length - 1;
      const found = document.edit([
        { start: 0, end: 1, text: "C" },
        { start: end, end: end + 1, text: "D" },
      ]);
      expect(found).toHaveLength(1);
    }
  });

  it("does not scan what an edit cannot affect", () => {
    const text = `${makeKey("forg-live-key")}\n`.repeat(20_000);
    const document = detector.openDocument(text, context);
    const [first, ...others] = document.findings();
    const after = document.edit([{ start: text.length, end: text.length, text: "x" }]);
    expect(after[0]).toBe(first);
    expect(after.filter((finding, index) => finding === others[index - 1]).length).toBeGreaterThan(18_000);
  });
});
