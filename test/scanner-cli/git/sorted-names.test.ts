import fc from "fast-check";
import { expect, it } from "vitest";
import { sortedNames } from "../../../scanner-cli/src/git/sorted-names.js";

const names = fc.array(fc.string({ minLength: 1, maxLength: 4 }).filter((name) => !name.includes("\0")));

it("yields each name of any list once, sorted", () => {
  fc.assert(
    fc.property(names, (all) => {
      const list = all.map((name) => `${name}\0`).join("");
      expect([...sortedNames(list)]).toEqual([...new Set(all)].sort());
    }),
  );
});

it("merges the sorted lists that git prints one after the other", () => {
  fc.assert(
    fc.property(names, names, (untracked, tracked) => {
      const list = [...untracked.toSorted(), ...tracked.toSorted()].map((name) => `${name}\0`).join("");
      expect([...sortedNames(list)]).toEqual([...new Set([...untracked, ...tracked])].sort());
    }),
  );
});
