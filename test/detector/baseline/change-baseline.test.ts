import { accept, type BaselineEntry, createAcceptance, prune, writeBaseline } from "@keystow/detector";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const entryAt = (path: string, at: number): BaselineEntry => ({
  path,
  rule: "forg-live-key",
  redacted: "***",
  fingerprint: at.toString(16).padStart(20, "0"),
});
const entries = fc.array(
  fc.tuple(fc.constantFrom("a", "b", "c/d", "e"), fc.nat(5)).map(([path, at]) => entryAt(path, at)),
);
const files = fc.uniqueArray(fc.constantFrom<string>("a", "b", "c/d", "e"));
const everywhere = () => true;
const accepts = (of: readonly BaselineEntry[], one: BaselineEntry, isThere = everywhere as (path: string) => boolean) =>
  createAcceptance(of, isThere)(one.fingerprint, one.path);

describe("an accepted finding", () => {
  it("is accepted in its file alone", () => {
    expect(accepts([entryAt("a", 1)], entryAt("a", 1))).toBe(true);
    expect(accepts([entryAt("a", 1)], entryAt("a", 2))).toBe(false);
    expect(accepts([entryAt("a", 1)], entryAt("b", 1))).toBe(false);
  });

  it("follows its key when its file is gone", () => {
    const isThere = (path: string) => path !== "a";
    expect(accepts([entryAt("a", 1), entryAt("c", 1)], entryAt("b", 1), isThere)).toBe(true);
    expect(accepts([entryAt("a", 1)], entryAt("b", 2), isThere)).toBe(false);
  });
});

describe("accepting", () => {
  it("adds what is new, and keeps what is there as it is", () => {
    const old = { ...entryAt("a", 1), rule: "an-older-id" };
    const changed = accept([old], { found: [entryAt("a", 1), entryAt("b", 1)], isThere: everywhere });
    expect(changed).toEqual({ entries: [old, entryAt("b", 1)], added: 1, moved: 0, removed: 0 });
  });

  it("lets entries follow a renamed file", () => {
    const changed = accept([entryAt("a", 1)], { found: [entryAt("b", 1)], isThere: (path) => path !== "a" });
    expect(changed).toEqual({ entries: [entryAt("b", 1)], added: 0, moved: 1, removed: 0 });
  });

  it("accepts all that was found, changes nothing the second time, and does not depend on the order", () => {
    fc.assert(
      fc.property(entries, entries, entries, files, (before, first, second, there) => {
        const isThere = (path: string) => there.includes(path);
        const found = first.filter(({ path }) => isThere(path));
        const once = accept(before, { found, isThere });
        expect(found.every((one) => accepts(once.entries, one, isThere))).toBe(true);
        expect(writeBaseline(accept(once.entries, { found, isThere }).entries)).toBe(writeBaseline(once.entries));
        const grown = (from: readonly BaselineEntry[], by: readonly BaselineEntry[]) =>
          accept(from, { found: by, isThere: everywhere }).entries;
        const both = (a: readonly BaselineEntry[], b: readonly BaselineEntry[]) => grown(grown(before, a), b);
        expect(writeBaseline(both(first, second))).toBe(writeBaseline(both(second, first)));
      }),
    );
  });
});

describe("pruning", () => {
  const scan = (found: readonly BaselineEntry[], there: readonly string[], scanned = there, whole = true) => ({
    found,
    isThere: (path: string) => there.includes(path),
    isScanned: (path: string) => scanned.includes(path),
    whole,
  });

  it("takes out what is gone from a scanned file, and from a file that is gone", () => {
    const before = [entryAt("a", 1), entryAt("a", 2), entryAt("b", 1)];
    const changed = prune(before, scan([entryAt("a", 2)], ["a"]));
    expect(changed).toEqual({ entries: [entryAt("a", 2)], added: 0, moved: 0, removed: 2 });
  });

  it("leaves alone what was not scanned", () => {
    const before = [entryAt("a", 1), entryAt("b", 1), entryAt("gone", 1)];
    expect(prune(before, scan([], ["a", "b"], ["b"], false)).entries).toEqual([entryAt("a", 1), entryAt("gone", 1)]);
  });

  it("hides nothing more and nothing less of what was found, and changes nothing the second time", () => {
    fc.assert(
      fc.property(entries, entries, files, (before, all, there) => {
        const found = all.filter(({ path }) => there.includes(path));
        const searched = scan(found, there);
        const once = prune(before, searched).entries;
        for (const one of found) {
          expect(accepts(once, one, searched.isThere)).toBe(accepts(before, one, searched.isThere));
        }
        expect(prune(once, searched)).toEqual({ entries: once, added: 0, moved: 0, removed: 0 });
      }),
    );
  });
});
