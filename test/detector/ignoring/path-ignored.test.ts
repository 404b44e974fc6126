// Ignore files take paths out of the scan, nested as folders are.
import { expect, it } from "vitest";
import { foldersAround, type IgnoreFile, isPathIgnored } from "../../../detector/src/ignoring/path-ignored.js";

const files: readonly IgnoreFile[] = [
  { folder: "", text: "dist/\n*.env\n/only-here\nd\u00E9j\u00E0-?\n" },
  { folder: "a/", text: "!kept.env\nb/c\n" },
];

it.each([
  ["dist/a.js", true],
  ["x/dist/y/a.js", true],
  ["dist", false],
  ["a.env", true],
  ["a/kept.env", false],
  ["kept.env", true],
  ["only-here", true],
  ["a/only-here", false],
  ["a/b/c", true],
  ["a/b/c/d.ts", true],
  ["b/c", false],
  ["d\u00E9j\u00E0-1", true],
  ["src/index.ts", false],
])("%s: %s", (path, ignored) => {
  expect(isPathIgnored(path, files)).toBe(ignored);
});

it("knows the folders around a path", () => {
  expect(foldersAround("a/b/c.ts")).toEqual(["", "a/", "a/b/"]);
  expect(foldersAround("c.ts")).toEqual([""]);
});
