import { readdirSync } from "node:fs";
import { afterEach, expect, it } from "vitest";
import { listedFiles } from "../../../scanner-cli/src/git/listed-files.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";
import { tempRepository } from "../../support/temp-repository.js";

const temporary = process.env["TMPDIR"];
afterEach(() => {
  if (temporary === undefined) Reflect.deleteProperty(process.env, "TMPDIR");
  else process.env["TMPDIR"] = temporary;
});

const names = (folder: string) => {
  const listing = listedFiles(folder);
  return typeof listing === "string" ? listing : [...listing.names];
};

it("lists the same with and without room for a temporary file, and leaves none", () => {
  const { root, commit, write } = tempRepository();
  commit({ b: "", "c/x": "" });
  write({ a: "", "c/y": "" });
  const room = tempFolder();
  process.env["TMPDIR"] = room;
  expect(names(root)).toEqual(["a", "b", "c/x", "c/y"]);
  expect(readdirSync(room)).toEqual([]);
  process.env["TMPDIR"] = `${room}/nosuch`;
  expect(names(root)).toEqual(["a", "b", "c/x", "c/y"]);
});

it("keeps nothing open, whatever git says", () => {
  const { root, write } = tempRepository();
  write({ ".gitignore": "ignored/", "ignored/x": "", a: "" });
  const open = () => readdirSync("/proc/self/fd").length;
  const before = open();
  expect(names(root)).toEqual([".gitignore", "a"]);
  expect(names(`${root}/ignored`)).toBe("no answer");
  expect(names(tempFolder())).toBe("no answer");
  writeTree(root, { ".git/index": "damaged" });
  expect(names(root)).toEqual([]);
  expect(open()).toBe(before);
});
