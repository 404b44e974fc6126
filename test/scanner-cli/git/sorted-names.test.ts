import fc from "fast-check";
import { expect, it } from "vitest";
import { sortedNames } from "../../../scanner-cli/src/git/sorted-names.js";

const names = fc.array(fc.string({ minLength: 1, maxLength: 4 }).filter((name) => !name.includes("\0")));

/** The names of a list, sorted. */
const sorted = (list: string) => [...sortedNames((at, length) => list.slice(at, at + length))];

it("yields each name of any list once, sorted", () => {
  fc.assert(
    fc.property(names, (all) => {
      const list = all.map((name) => `${name}\0`).join("");
      expect(sorted(list)).toEqual([...new Set(all)].sort());
    }),
  );
});

it("merges the sorted lists that git prints one after the other", () => {
  fc.assert(
    fc.property(names, names, (untracked, tracked) => {
      const list = [...untracked.toSorted(), ...tracked.toSorted()].map((name) => `${name}\0`).join("");
      expect(sorted(list)).toEqual([...new Set([...untracked, ...tracked])].sort());
    }),
  );
});

it("reads a list that is longer than what it reads at once", () => {
  const all = Array.from({ length: 30_000 }, (_, number) => `folder/${number}`).sort();
  const list = [...all, ...all].map((name) => `${name}\0`).join("");
  expect(sorted(list)).toEqual(all);
});
