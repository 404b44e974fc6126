import fc from "fast-check";
import { expect, it } from "vitest";
import { CannotRunError } from "../../../scanner-cli/src/errors.js";
import { parseRawDiff } from "../../../scanner-cli/src/git/staged-entries.js";

const blob = fc
  .constantFrom(40, 64)
  .chain((length) =>
    fc.string({ unit: fc.constantFrom(...Array.from("0123456789abcdef")), minLength: length, maxLength: length }),
  );
const entry = fc.record({
  mode: fc.constantFrom("100644", "100755", "120000", "160000", "000000"),
  blob,
  status: fc.constantFrom("A", "M", "T", "D", "U"),
  path: fc.string({ unit: "grapheme", minLength: 1 }).filter((path) => !path.includes("\0")),
});

it("reads every entry of a raw diff and keeps those of regular files", () => {
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const output = entries.map(
        ({ mode, blob, status, path }) => `:100644 ${mode} ${blob} ${blob} ${status}\0${path}\0`,
      );
      const regular = entries.filter(({ mode }) => mode.startsWith("100"));
      expect(parseRawDiff(Buffer.from(output.join("")))).toEqual(regular.map(({ path, blob }) => ({ path, blob })));
    }),
  );
});

it("refuses what is no raw diff, rather than overlook a file", () => {
  for (const output of [
    "nonsense\0path\0",
    ":100644 100644 12ab 34cd M\0path\0",
    `:100644 100644 ${"0".repeat(40)} ${"1".repeat(40)} M\0\0`,
  ]) {
    expect(() => parseRawDiff(Buffer.from(output))).toThrow(CannotRunError);
  }
  expect(parseRawDiff(Buffer.from(""))).toEqual([]);
});
