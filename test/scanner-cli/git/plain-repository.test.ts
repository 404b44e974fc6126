import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { plainObjectsFolder } from "../../../scanner-cli/src/git/plain-repository.js";
import { tempFolder } from "../../support/temp-folder.js";
import { tempRepository } from "../../support/temp-repository.js";

it("recognises the repository that a commit's hook runs in", () => {
  const { root, commit, git } = tempRepository();
  const env = { GIT_INDEX_FILE: ".git/index", GIT_PREFIX: "", GIT_EDITOR: ":" };
  expect(plainObjectsFolder(root, env)).toBe(join(root, ".git/objects"));
  commit({ a: "" });
  git("checkout", "--quiet", "--detach");
  expect(plainObjectsFolder(root, {})).toBe(join(root, ".git/objects"));
});

it.each([
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_COMMON_DIR",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_CONFIG_PARAMETERS",
])("leaves it to git where %s is set", (name) => {
  expect(plainObjectsFolder(tempRepository().root, { [name]: "x" })).toBeUndefined();
});

it.each([
  ["core.worktree", "/elsewhere"],
  ["core.bare", "true"],
  ["extensions.worktreeConfig", "true"],
  ["include.path", "/elsewhere"],
])("leaves it to git where %s is %s", (key, value) => {
  const { root, git } = tempRepository();
  git("config", key, value);
  expect(plainObjectsFolder(root, {})).toBeUndefined();
});

it("leaves to git what is no repository, or not the top of one", () => {
  const { root, git, commit } = tempRepository();
  commit({ "sub/a": "" });
  const linked = join(tempFolder(), "linked");
  git("worktree", "add", "--quiet", linked);
  mkdirSync(join(root, "sub/.git"));
  for (const folder of [join(root, "sub"), join(root, ".git"), linked, tempFolder()]) {
    expect(plainObjectsFolder(folder, {})).toBeUndefined();
  }
  writeFileSync(join(root, ".git/HEAD"), "damaged");
  expect(plainObjectsFolder(root, {})).toBeUndefined();
  const other = tempRepository().root;
  rmSync(join(other, ".git/refs"), { recursive: true });
  expect(plainObjectsFolder(other, {})).toBeUndefined();
  const behindLink = tempRepository().root;
  renameSync(join(behindLink, ".git"), join(behindLink, "moved"));
  symlinkSync("moved", join(behindLink, ".git"));
  expect(plainObjectsFolder(behindLink, {})).toBeUndefined();
});
