// A document that is followed has the findings of a scan of the whole, whatever happens to it, and costs what changes.
import { createDetector } from "@keystow/detector";
import fc from "fast-check";
import { expect, it } from "vitest";
import { followDocument } from "../../../extension/src/diagnostics/followed-document.js";
import { MAX_LENGTH } from "../../../extension/src/diagnostics/is-watched.js";
import { makeKey } from "../../support/make-key.js";

const detector = createDetector();
const key = makeKey("forg-live-key");

/** A document as an editor has it, which tells its changes and how much of it was read. */
function setUp(start: string) {
  let text = start;
  const reads = { whole: 0, units: 0 };
  const followed = followDocument(
    {
      whole: () => {
        reads.whole++;
        return text;
      },
      part: (from, to) => {
        reads.units += to - from;
        return text.slice(from, to);
      },
    },
    {},
    detector,
  );
  /** Replaces stretches of the text at once; they do not overlap, and the last comes first, as in VS Code. */
  const edit = (...changes: readonly [start: number, length: number, text: string][]) => {
    for (const [at, length, inserted] of changes) text = text.slice(0, at) + inserted + text.slice(at + length);
    followed.changed(
      changes.map(([rangeOffset, rangeLength, inserted]) => ({ rangeOffset, rangeLength, text: inserted })),
    );
  };
  return { followed, edit, reads, text: () => text };
}

const piece = fc.constantFrom(
  key,
  key.slice(0, 12),
  key.slice(12),
  '"',
  "\n",
  " const a = ",
  "keystow-disable-line -- why",
  "x",
);

it("has the findings of the whole after any edits, one by one or several at once", () => {
  const edits = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(40),
      text: piece,
      scan: fc.boolean(),
      twice: fc.boolean(),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), edits, (pieces, list) => {
      const { followed, edit, text } = setUp(pieces.join(""));
      followed.findings();
      for (const { at, length, text: inserted, scan, twice } of list) {
        const offset = Math.floor(at * text().length);
        const removed = Math.min(length, text().length - offset);
        if (twice && offset > 0) edit([offset, removed, inserted], [0, 0, inserted]);
        else edit([offset, removed, inserted]);
        if (scan) expect(followed.findings()).toEqual(detector.scan(text()));
      }
      expect(followed.findings()).toEqual(detector.scan(text()));
    }),
    { numRuns: 200 },
  );
});

it("reads the whole once, and then what has been typed", () => {
  const { followed, edit, reads, text } = setUp(`${"const line = 1;\n".repeat(10_000)}const key = "";\n`);
  expect(followed.findings()).toEqual([]);
  const at = text().length - 3;
  for (let index = 0; index < key.length; index++) edit([at + index, 0, key.charAt(index)]);
  expect(followed.findings()).toHaveLength(1);
  expect(reads).toEqual({ whole: 1, units: key.length });
});

it("passes over what is too long, also when it grows", () => {
  const { followed, edit } = setUp(`"${key}"`);
  expect(followed.findings()).toHaveLength(1);
  edit([0, 0, " ".repeat(MAX_LENGTH)]);
  expect(followed.findings()).toEqual([]);
  edit([0, MAX_LENGTH, ""]);
  expect(followed.findings()).toHaveLength(1);
});
