import { join } from "node:path";
import { expect, it } from "vitest";
import { sourceRoot } from "../../../scanner-cli/src/scan/source-root.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";
import { tempRepository } from "../../support/temp-repository.js";

const asIs = (path: string) => path;

it("is the top of the repository, from wherever in it", () => {
  const { root, write } = tempRepository();
  write({ "a/b/c.ts": "" });
  expect(sourceRoot(root, asIs)).toEqual({ folder: root, prefix: "" });
  expect(sourceRoot(join(root, "a/b"), asIs)).toEqual({ folder: root, prefix: "a/b/" });
});

it("is that of a linked work tree, where .git is a file", () => {
  const cwd = writeTree(tempFolder(), { ".git": "gitdir: elsewhere", "a/b.ts": "" });
  expect(sourceRoot(join(cwd, "a"), asIs)).toEqual({ folder: cwd, prefix: "a/" });
});

it("is the folder itself outside of repositories", () => {
  const cwd = tempFolder();
  expect(sourceRoot(cwd, asIs)).toEqual({ folder: cwd, prefix: "" });
});
