import { execFileSync } from "node:child_process";
import { chmodSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { CannotRunError } from "../../../scanner-cli/src/errors.js";
import { stagedSource } from "../../../scanner-cli/src/sources/staged.js";
import { readItems } from "../../support/read-items.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";
import { repositoryAt, tempRepository, type TempRepository } from "../../support/temp-repository.js";

const scan = (cwd: string, paths: readonly string[] = [], maxFileSize = 1000) =>
  readItems(stagedSource(paths, { cwd, maxFileSize }));
const texts = (cwd: string, paths?: readonly string[]) =>
  Object.fromEntries(scan(cwd, paths).map((item) => [item.path, item.kind === "text" ? item.text : item.kind]));

const inherited = { ...process.env };
afterEach(() => {
  for (const name of ["PATH", "GIT_DIR", "GIT_INDEX_FILE"]) {
    if (inherited[name] === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = inherited[name];
  }
});

describe("stagedSource", () => {
  it("reads the index before the first commit, and not the work tree", () => {
    const { root, stage, write } = tempRepository();
    expect(scan(root)).toEqual([]);
    stage({ a: "staged", b: "staged" });
    write({ a: "changed since", c: "not staged" });
    rmSync(join(root, "b"));
    expect(scan(root)).toEqual([
      { kind: "text", path: "a", text: "staged", size: 6 },
      { kind: "text", path: "b", text: "staged", size: 6 },
    ]);
  });

  it("reads what is staged, not what refs/replace shows instead", () => {
    const { root, git, commit, stage, write } = tempRepository();
    commit({ first: "1" });
    stage({ f: "the real text" });
    write({ harmless: "another text" });
    const blob = git("rev-parse", ":f").trim();
    git("replace", blob, git("hash-object", "-w", "harmless").trim());
    git("tag", "keep", blob);
    git("repack", "-adq");
    expect(texts(root)).toEqual({ f: "the real text" });
    git("replace", "HEAD", git("commit-tree", "-m", "m", git("write-tree").trim()).trim());
    expect(texts(root)).toEqual({ f: "the real text" });
  });

  it("yields what was added, changed or renamed, and nothing that was deleted or left alone", () => {
    const { root, git, commit, stage } = tempRepository();
    commit({ same: "1", changed: "1", deleted: "1", "old name": "1" });
    git("mv", "old name", "new name");
    git("rm", "-q", "deleted");
    stage({ changed: "2", "dir/added": "3" });
    expect(texts(root)).toEqual({ changed: "2", "dir/added": "3", "new name": "1" });
  });

  it("reads partly staged files as staged, and passes over intent to add", () => {
    const { root, git, commit, stage, write } = tempRepository();
    commit({ a: "1" });
    stage({ a: "1\n2" });
    write({ a: "1\n2\n3", planned: "" });
    git("add", "-N", "planned");
    expect(texts(root)).toEqual({ a: "1\n2" });
  });

  it("scans the whole repository from any folder, with paths as seen from there", () => {
    const { root, stage } = tempRepository();
    stage({ "top.txt": "t", "a/x": "x", "a/b/y": "y", "c/z": "z" });
    expect(Object.keys(texts(join(root, "a")))).toEqual(["b/y", "x", "../c/z", "../top.txt"]);
    expect(texts(join(root, "a"), ["b", "../top.txt"])).toEqual({ "b/y": "y", "../top.txt": "t" });
  });

  it("takes paths literally", () => {
    const { root, stage } = tempRepository();
    stage({ "*.txt": "star", "a.txt": "a", ":x": "colon", "-n": "dash" });
    expect(texts(root, ["*.txt", ":x", "-n"])).toEqual({ "*.txt": "star", ":x": "colon", "-n": "dash" });
  });

  it("asks the user's ignore rules", () => {
    const { root, stage } = tempRepository();
    stage({ "a/x": "", "a/y": "", b: "" });
    const ignored = (path: string) => path === "x";
    const items = [...stagedSource([], { cwd: join(root, "a"), maxFileSize: 10, ignored })];
    expect(items.map((item) => item.path)).toEqual(["y", "../b"]);
  });

  it("passes over links and submodules, inside and outside of which it works", () => {
    const inner = tempRepository();
    inner.commit({ in: "1" });
    const { root, git } = tempRepository();
    symlinkSync("target", join(root, "link"));
    git("add", "link");
    git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.root, "sub");
    const sub = repositoryAt(join(root, "sub"));
    sub.stage({ in: "2" });
    expect(Object.keys(texts(root))).toEqual([".gitmodules"]);
    expect(texts(sub.root)).toEqual({ in: "2" });
  });

  it("works in a linked work tree, which has an index of its own", () => {
    const { root, git, commit, stage } = tempRepository();
    commit({ a: "1" });
    const linked = join(tempFolder(), "linked");
    git("worktree", "add", "--quiet", linked);
    stage({ here: "1" });
    repositoryAt(linked).stage({ there: "2" });
    expect(texts(linked)).toEqual({ there: "2" });
    expect(texts(root)).toEqual({ here: "1" });
  });

  it("reads a merge with its conflicts resolved, and passes over those that are not", () => {
    const { root, git, tryGit, commit, stage } = tempRepository();
    commit({ x: "base", y: "base" });
    git("checkout", "-q", "-b", "other");
    commit({ x: "other", y: "other", z: "other" });
    git("checkout", "-q", "main");
    commit({ x: "ours", y: "ours" });
    expect(tryGit("merge", "other").status).toBe(1);
    stage({ x: "resolved" });
    expect(texts(root)).toEqual({ x: "resolved", z: "other" });
  });

  it("reads a repository that names objects by SHA-256", () => {
    const { root, commit, stage } = tempRepository("--object-format=sha256");
    commit({ a: "1" });
    stage({ a: "2" });
    expect(texts(root)).toEqual({ a: "2" });
  });

  it("does not depend on the user's configuration", () => {
    const { root, git, commit, stage } = tempRepository();
    const settings = {
      "color.ui": "always",
      "core.quotePath": "true",
      "core.pager": "false",
      "diff.external": "false",
      "diff.ignoreSubmodules": "none",
      "diff.mnemonicPrefix": "true",
      "diff.noprefix": "true",
      "diff.relative": "true",
      "diff.renames": "copies",
      "diff.submodule": "diff",
      "status.short": "true",
    };
    for (const [key, value] of Object.entries(settings)) git("config", key, value);
    commit({ "é/old": "same content", "a/b": "1" });
    git("mv", "é/old", "é/new");
    stage({ "a/b": "2" });
    expect(texts(join(root, "a"))).toEqual({ b: "2", "../é/new": "same content" });
  });

  it("names what is too large, binary or missing, in its place among the rest", () => {
    const { root, git, stage } = tempRepository();
    stage({ a: "a", big: "x".repeat(11), bin: Buffer.from([1, 0, 2, 3]), z: "z" });
    git("update-index", "--add", "--cacheinfo", `100644,${"1".repeat(40)},gone`);
    expect(scan(root, [], 10)).toEqual([
      { kind: "text", path: "a", text: "a", size: 1 },
      { kind: "skipped", path: "big", size: 11, reason: "too large" },
      { kind: "skipped", path: "bin", size: 4, reason: "binary" },
      { kind: "unreadable", path: "gone", reason: "git does not have its content" },
      { kind: "text", path: "z", text: "z", size: 1 },
    ]);
  });

  it("fetches contents that exceed a chunk, the same blob under two names too", () => {
    const { root, stage } = tempRepository();
    const large = "a line\n".repeat(1_300_000);
    stage({ a: large, b: `${large}b`, c: large, d: "" });
    const items = scan(root, [], 20_000_000);
    expect(items.map(({ path, kind }) => `${path} ${kind}`)).toEqual(["a text", "b text", "c text", "d text"]);
    expect(items.map((item) => item.kind === "text" && item.text.length)).toEqual([
      large.length,
      large.length + 1,
      large.length,
      0,
    ]);
  });

  it("reads what lies in a pack, and what lies by itself, in the order of paths", () => {
    const { root, git, stage } = tempRepository();
    stage({ a: "1", c: "3" });
    git("gc", "--quiet");
    stage({ b: "2", d: "4", e: "" });
    expect(scan(root).map((item) => item.kind === "text" && item.text)).toEqual(["1", "2", "3", "4", ""]);
  });

  it("asks git for a file that is packed while it scans", () => {
    const { root, git, stage } = tempRepository();
    stage({ a: "1", b: "2", c: "too large" });
    const items = stagedSource([], { cwd: root, maxFileSize: 3 });
    const listed = [...items];
    git("gc", "--quiet");
    expect(readItems(listed)).toEqual([
      { kind: "text", path: "a", text: "1", size: 1 },
      { kind: "text", path: "b", text: "2", size: 1 },
      { kind: "skipped", path: "c", size: 9, reason: "too large" },
    ]);
  });

  it("reads any path that git accepts", () => {
    const { root, git } = tempRepository();
    writeFileSync(join(root, "blob"), "content");
    const blob = git("hash-object", "-w", "blob").trim();
    const unit = fc.oneof(
      fc.constantFrom(...Array.from(" '\"\n\t-:*?é日😀")),
      fc.string({ minLength: 1, maxLength: 1 }),
    );
    // Git refuses some names for the sake of other systems.
    const name = fc.string({ unit, minLength: 1, maxLength: 12 }).filter((text) => !/[\0/\\~]|^\.+/.test(text));
    const paths = fc.array(fc.array(name, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(paths, (all) => {
        git("read-tree", "--empty");
        // A leading number keeps a file from being another one's folder.
        const files = all.map((parts, index) => `${index}/${parts.join("/")}`);
        const input = files.map((path) => `100644 ${blob}\t${path}\0`).join("");
        execFileSync("git", ["update-index", "-z", "--index-info"], { cwd: root, input });
        expect(Object.keys(texts(root)).sort()).toEqual(files.sort());
      }),
      { numRuns: 60 },
    );
  });
});

describe("stagedSource inside a hook", () => {
  it("sees what `commit -a` and `commit path` are about to commit", () => {
    const repository = tempRepository();
    const { root, git, commit, write } = repository;
    commit({ a: "1", b: "1" });
    write({ a: "2", b: "2" });
    const index = recordIndex(repository);
    git("commit", "-qam", "all");
    git("reset", "-q", "HEAD~1");
    process.env["GIT_DIR"] = join(root, ".git");
    process.env["GIT_INDEX_FILE"] = index;
    expect(texts(root)).toEqual({ a: "2", b: "2" });
    Reflect.deleteProperty(process.env, "GIT_INDEX_FILE");
    git("commit", "-qm", "one", "b");
    git("reset", "-q", "HEAD~1");
    process.env["GIT_INDEX_FILE"] = index;
    expect(texts(root)).toEqual({ b: "2" });
  });
});

/** Installs a hook that copies the index which git hands to it, since that one is gone when git ends. */
function recordIndex({ root }: TempRepository): string {
  const copy = join(tempFolder(), "index");
  writeTree(root, { ".git/hooks/pre-commit": `#!/bin/sh\ncp "$GIT_INDEX_FILE" '${copy}'\n` });
  chmodSync(join(root, ".git/hooks/pre-commit"), 0o755);
  return copy;
}

describe("stagedSource that cannot run", () => {
  const reason = (cwd: string, paths?: readonly string[]) => {
    try {
      scan(cwd, paths);
    } catch (error) {
      if (error instanceof CannotRunError) return error.message;
      throw error;
    }
    return "it ran";
  };

  it("says that there is no repository, or no work tree", () => {
    expect(reason(tempFolder())).toBe("not a git repository");
    expect(reason(tempRepository("--bare").root)).toMatch(/^not in a work tree/);
    expect(reason(join(tempRepository().root, ".git"))).toMatch(/^not in a work tree/);
  });

  it("says that git is missing", () => {
    const { root } = tempRepository();
    process.env["PATH"] = tempFolder();
    expect(reason(root)).toBe("git was not found");
  });

  it("repeats why git failed", () => {
    const { root, stage } = tempRepository();
    stage({ a: "" });
    expect(reason(root, ["../elsewhere"])).toMatch(/^git could not list the staged files: .*outside repository/);
    renameSync(join(root, ".git", "index"), join(root, ".git", "was-index"));
    writeFileSync(join(root, ".git", "index"), "damaged");
    expect(reason(root)).toMatch(/^git could not list the staged files: .*index/);
  });
});
