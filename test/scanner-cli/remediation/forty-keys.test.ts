// `keystow fix --yes` on a project with forty keys: it scans clean, its programs print what they printed before.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { expect, it } from "vitest";
import { fortyKeys, outputs } from "../../support/forty-keys.js";
import { runKeystow } from "../../support/run-keystow.js";
import { holdsPieceOf } from "../../support/secret-pieces.js";
import { tempRepository } from "../../support/temp-repository.js";

/** Every file below a folder but git's own, by its path. */
const treeOf = (root: string) =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.startsWith(join(root, ".git", "/")))
      .map((file) => [file.slice(root.length + 1), readFileSync(file, "utf8")]),
  );

const variablesOf = (tree: Readonly<Record<string, string>>) =>
  Object.assign(
    {},
    ...Object.entries(tree).flatMap(([path, text]) => (/(^|\/)\.env$/.test(path) ? [parseEnv(text)] : [])),
  ) as Record<string, string>;

it("moves forty keys in a dozen languages, and changes nothing the second time", { timeout: 120_000 }, () => {
  const { files, keys, programs } = fortyKeys();
  const { root, git, commit } = tempRepository();
  commit(files);
  expect(runKeystow(["scan"], { cwd: root }).stdout).toContain("40 keys");
  const before = outputs(root, programs, {});

  const fixed = runKeystow(["fix", "--yes"], { cwd: root });
  expect(fixed.stderr).toBe("");
  expect(fixed).toMatchObject({ status: 0 });
  expect(keys.filter((key) => holdsPieceOf(key, fixed.stdout, key.slice(0, 12)))).toEqual([]);

  const tree = treeOf(root);
  expect(runKeystow(["scan"], { cwd: root })).toMatchObject({ status: 0 });
  expect(outputs(root, programs, variablesOf(tree))).toEqual(before);
  const stored = new Set(Object.values(variablesOf(tree)));
  expect(keys.filter((key) => !stored.has(key))).toEqual([]);
  git("add", "-A");
  expect(
    git("diff", "--cached", "--name-only")
      .split("\n")
      .filter((path) => /(^|\/)\.env$/.test(path)),
  ).toEqual([]);
  expect(runKeystow(["scan", "--staged"], { cwd: root })).toMatchObject({ status: 0 });

  expect(runKeystow(["fix", "--yes"], { cwd: root })).toMatchObject({ status: 0 });
  expect(treeOf(root)).toEqual(tree);
});
