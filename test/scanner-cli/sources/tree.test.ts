import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  closeSync,
  constants,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { ReadBytes } from "@keystow/detector";
import { afterEach, describe, expect, it } from "vitest";
import { CannotRunError } from "../../../scanner-cli/src/errors.js";
import { treeSource, type TreeOptions } from "../../../scanner-cli/src/sources/tree.js";
import { asOrdinaryUser } from "../../support/ordinary-user.js";
import { readItems } from "../../support/read-items.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";
import { repositoryAt, tempRepository } from "../../support/temp-repository.js";

type Options = Partial<TreeOptions>;

const scan = (cwd: string, paths: readonly string[] = ["."], options: Options = {}) =>
  readItems(treeSource(paths, { cwd, maxFileSize: 10_000_000, gitignore: true, ...options }));
const scanned = (cwd: string, paths?: readonly string[], options?: Options) =>
  scan(cwd, paths, options).map((item) => item.path);

const path = process.env["PATH"];
afterEach(() => {
  process.env["PATH"] = path;
  for (const name of ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"]) Reflect.deleteProperty(process.env, name);
});

describe("treeSource in a repository", () => {
  it("yields tracked files and untracked ones that are not ignored, sorted", () => {
    const { root, commit, write } = tempRepository();
    commit({ "b.txt": "b", "kept.log": "tracked though ignored", ".gitignore": "*.log\nout/\n" });
    write({ "a/new.txt": "new", "noise.log": "", "out/x": "", ".env": "dot" });
    expect(scanned(root)).toEqual([".env", ".gitignore", "a/new.txt", "b.txt", "kept.log"]);
    expect(scan(root)).toContainEqual({ kind: "text", path: "b.txt", text: "b", size: 1 });
  });

  it("scans everything but .git without gitignore", () => {
    const { root, write } = tempRepository();
    write({ ".gitignore": "*.log", "x.log": "", "n/.gitignore": "*", "n/y": "" });
    expect(scanned(root, ["."], { gitignore: false })).toEqual([".gitignore", "n/.gitignore", "n/y", "x.log"]);
  });

  it("shows paths relative to the current folder where below it, else as the user named them", () => {
    const { root, commit } = tempRepository();
    commit({ "a/x": "", "b/y": "", "b/c/z": "" });
    expect(scanned(join(root, "b"), [".", "../a", `${root}/b/c`])).toEqual(["c/z", "y", "../a/x"]);
    expect(scanned(join(root, "b"), [join(root, "a")])).toEqual([`${root}/a/x`]);
    expect(scanned(root, ["./b//c"])).toEqual(["b/c/z"]);
  });

  it("passes over deleted files and lists conflicted ones once", () => {
    const { root, commit, git, tryGit } = tempRepository();
    commit({ "x.txt": "base", "gone.txt": "" });
    git("checkout", "-q", "-b", "other");
    commit({ "x.txt": "other" });
    git("checkout", "-q", "main");
    commit({ "x.txt": "ours" });
    expect(tryGit("merge", "other").status).toBe(1);
    rmSync(join(root, "gone.txt"));
    expect(scanned(root)).toEqual(["x.txt"]);
  });

  it("enters submodules and nested repositories as trees of their own", () => {
    const inner = tempRepository();
    inner.commit({ "in.txt": "", ".gitignore": "*.tmp" });
    const { root, git, commit, write } = tempRepository();
    commit({ "outer.txt": "" });
    git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.root, "sub");
    git("init", "-q", "nested");
    git("init", "-q", "empty");
    write({ "nested/n.txt": "", "nested/.gitignore": "ignored", "nested/ignored": "", "sub/x.tmp": "" });
    const expected = [".gitmodules", "nested/.gitignore", "nested/n.txt", "outer.txt", "sub/.gitignore", "sub/in.txt"];
    expect(scanned(root)).toEqual(expected);
    git("submodule", "--quiet", "deinit", "--force", "sub");
    expect(scanned(root)).toEqual(expected.slice(0, 4));
  });

  it("walks a named folder that its repository ignores", () => {
    const { root, write } = tempRepository();
    write({ ".gitignore": "vendor/\n", "vendor/a/x": "", "vendor/.gitignore": "*.o", "vendor/a/y.o": "" });
    expect(scanned(root, ["vendor"])).toEqual(["vendor/.gitignore", "vendor/a/x"]);
    expect(scanned(root, ["vendor/a"])).toEqual(["vendor/a/x", "vendor/a/y.o"]);
    expect(scanned(root)).toEqual([".gitignore"]);
  });

  it("is not led elsewhere by a hook's environment", () => {
    const other = tempRepository();
    other.commit({ "other.txt": "" });
    const { root, commit } = tempRepository();
    commit({ "here.txt": "" });
    process.env["GIT_DIR"] = join(other.root, ".git");
    process.env["GIT_WORK_TREE"] = other.root;
    process.env["GIT_INDEX_FILE"] = join(other.root, ".git", "index");
    expect(scanned(root)).toEqual(["here.txt"]);
    expect(scanned(writeTree(tempFolder(), { loose: "" }))).toEqual(["loose"]);
  });

  it("scans a linked work tree, a bare repository's files and a .git folder that is named", () => {
    const { root, commit, git } = tempRepository();
    commit({ "x.txt": "" });
    const linked = join(tempFolder(), "linked");
    git("worktree", "add", "--quiet", linked);
    expect(scanned(linked)).toEqual(["x.txt"]);
    expect(scanned(root, [".git"])).toContain(".git/config");
    git("clone", "--quiet", "--bare", root, join(linked, "..", "bare"));
    expect(scanned(linked, ["../bare"])).toContain("../bare/config");
  });

  it("walks where there is no git", () => {
    const { root, write } = tempRepository();
    write({ ".gitignore": "*.log", "x.log": "", y: "" });
    process.env["PATH"] = tempFolder();
    expect(scanned(root)).toEqual([".gitignore", "y"]);
  });

  it("says so when git refuses to list the folder", () => {
    const { root, commit } = tempRepository();
    commit({ x: "" });
    writeFileSync(join(root, ".git", "index"), "damaged");
    expect(scan(root)).toEqual([
      { kind: "unreadable", path: ".", reason: expect.stringMatching(/^git: .*index/) as string },
    ]);
  });
});

describe("treeSource and what the user names", () => {
  it("fails before it reads anything if a path does not exist", () => {
    const root = writeTree(tempFolder(), { a: "" });
    expect(() => treeSource(["a", "nosuch"], { cwd: root, maxFileSize: 1, gitignore: true }).next()).toThrow(
      new CannotRunError("nosuch: no such file or directory"),
    );
    expect(() => scan(root, ["a/b"])).toThrow(new CannotRunError("a/b: not a directory"));
    expect(() => scan(root, [""])).toThrow(CannotRunError);
  });

  it("scans a named file though git ignores it, and a file reached twice once", () => {
    const { root, write } = tempRepository();
    write({ ".gitignore": "*.log", "x.log": "", y: "" });
    expect(scanned(root, ["x.log", ".", "./x.log", root])).toEqual(["x.log", ".gitignore", "y"]);
  });

  it("leaves out what the user's own rules name, and tells of a file that was named", () => {
    const root = writeTree(tempFolder(), { "a/x": "", "a/z": "", "b/y": "", "b/z": "" });
    const ignored = (file: string) => file.endsWith("z");
    expect(scan(join(root, "a"), [".", "../b", "../b/z"], { ignored })).toEqual([
      { kind: "text", path: "x", text: "", size: 0 },
      { kind: "text", path: "../b/y", text: "", size: 0 },
      { kind: "skipped", path: "../b/z", size: 0, reason: "excluded" },
    ]);
  });

  it("follows a named link, to a file or to a folder", () => {
    const root = writeTree(tempFolder(), { "real/x": "x" });
    symlinkSync("real", join(root, "folder"));
    symlinkSync("real/x", join(root, "file"));
    expect(scanned(root, ["folder"])).toEqual(["folder/x"]);
    expect(scan(root, ["file", "real"])).toEqual([{ kind: "text", path: "file", text: "x", size: 1 }]);
  });

  it("reads a named pipe and a file that does not tell its size", () => {
    const root = tempFolder();
    execFileSync("mkfifo", [join(root, "pipe")]);
    spawn("sh", ["-c", "printf piped > pipe"], { cwd: root });
    expect(scan(root, ["pipe"])).toEqual([{ kind: "text", path: "pipe", text: "piped", size: 5 }]);
    expect(scan(root, ["/proc/self/status"])[0]).toMatchObject({ text: expect.stringContaining("Pid:") as string });
  });
});

describe("treeSource and difficult files", () => {
  it("does not follow links inside the tree, so that loops end", () => {
    const outside = writeTree(tempFolder(), { secret: "" });
    for (const { root, git } of [tempRepository(), { root: tempFolder(), git: () => "" }]) {
      writeTree(root, { "a/x": "" });
      symlinkSync("..", join(root, "a", "loop"));
      symlinkSync(outside, join(root, "outside"));
      symlinkSync("nowhere", join(root, "dangling"));
      symlinkSync("self", join(root, "self"));
      git("add", ".");
      expect(scanned(root)).toEqual(["a/x"]);
    }
  });

  it("does not follow a link that took the place of a tracked folder", () => {
    const { root, commit } = tempRepository();
    commit({ "a/x": "", "b/c/y": "" });
    renameSync(join(root, "a"), join(root, "moved"));
    symlinkSync("moved", join(root, "a"));
    expect(scanned(root)).toEqual(["b/c/y", "moved/x"]);
  });

  it("scans a folder that took the place of a tracked file", () => {
    const { root, commit, write } = tempRepository();
    commit({ x: "" });
    rmSync(join(root, "x"));
    write({ "x/y": "" });
    expect(scanned(root)).toEqual(["x/y"]);
  });

  it("never opens a pipe that it comes upon", () => {
    for (const root of [tempRepository().root, tempFolder()]) {
      execFileSync("mkfifo", [join(root, "pipe")]);
      expect(scan(root)).toEqual([]);
    }
  });

  it("does not wait for a pipe that took the place of a file", () => {
    const root = writeTree(tempFolder(), { a: "" });
    const items = [...treeSource(["."], { cwd: root, maxFileSize: 10, gitignore: true })];
    rmSync(join(root, "a"));
    execFileSync("mkfifo", [join(root, "a")]);
    const both = openSync(join(root, "a"), constants.O_RDWR);
    expect(readItems(items)).toMatchObject([{ kind: "unreadable", path: "a" }]);
    closeSync(both);
  });

  it("names binary and too large files as skipped", () => {
    const root = writeTree(tempFolder(), { bin: Buffer.from([1, 0, 2, 3]), big: "12345", fits: "1234", none: "" });
    expect(scan(root, ["."], { maxFileSize: 4 })).toEqual([
      { kind: "skipped", path: "big", size: 5, reason: "too large" },
      { kind: "skipped", path: "bin", size: 4, reason: "binary" },
      { kind: "text", path: "fits", text: "1234", size: 4 },
      { kind: "text", path: "none", text: "", size: 0 },
    ]);
  });

  it("gives up a file that is too large before it has read all of it, and says how large it is", () => {
    const root = writeTree(tempFolder(), { huge: "text" });
    const size = 2 ** 33;
    truncateSync(join(root, "huge"), size);
    const [item] = treeSource(["."], { cwd: root, maxFileSize: 10_000_000, gitignore: true });
    let read = 0;
    const outcome =
      item?.kind === "file" &&
      item.scan((readBytes) => {
        for (;;) read += readBytes(new Uint8Array(100_000), 0, 100_000);
      });
    expect(outcome).toEqual({ kind: "skipped", path: "huge", size, reason: "too large" });
    expect(read).toBe(0);
  });

  it("reads a large file that is not too large to its end, in blocks", () => {
    const root = writeTree(tempFolder(), { large: "" });
    truncateSync(join(root, "large"), 600 * 2 ** 20);
    const [item] = treeSource(["large"], { cwd: root, maxFileSize: 2 ** 40, gitignore: true });
    const outcome = item?.kind === "file" && item.scan((read) => ({ ...NO_FINDINGS, size: lengthOf(read) }));
    expect(outcome).toMatchObject({ size: 600 * 2 ** 20 });
  });

  it("closes each file, whatever the scan does", () => {
    const root = writeTree(tempFolder(), { a: "a", b: "b" });
    const open = () => readdirSync("/proc/self/fd").length;
    const before = open();
    for (const item of treeSource(["."], { cwd: root, maxFileSize: 10, gitignore: true })) {
      const crash = () => {
        throw new TypeError("a bug");
      };
      expect(() => item.kind === "file" && item.scan(crash)).toThrow("a bug");
    }
    expect(open()).toBe(before);
  });

  it("goes on after files and folders that it may not read", () => {
    const root = writeTree(tempFolder(), { "a/x": "", b: "", "c/y": "", d: "d" });
    chmodSync(root, 0o755);
    chmodSync(join(root, "a"), 0);
    chmodSync(join(root, "b"), 0);
    expect(asOrdinaryUser(() => scan(root))).toEqual([
      { kind: "unreadable", path: "a", reason: "permission denied" },
      { kind: "unreadable", path: "b", reason: "permission denied" },
      { kind: "text", path: "c/y", text: "", size: 0 },
      { kind: "text", path: "d", text: "d", size: 1 },
    ]);
    chmodSync(join(root, "a"), 0o755);
  });

  it("tells of folders that git could only warn about", () => {
    const { root, write, git } = tempRepository();
    write({ "shut/x": "", y: "" });
    chmodSync(join(root, "shut"), 0);
    chmodSync(root, 0o755);
    process.env["GIT_CONFIG_COUNT"] = "1";
    process.env["GIT_CONFIG_KEY_0"] = "safe.directory";
    process.env["GIT_CONFIG_VALUE_0"] = "*";
    try {
      const items = asOrdinaryUser(() => scan(root));
      expect(items.map(({ kind, path }) => [kind, path])).toEqual([
        ["unreadable", "."],
        ["text", "y"],
      ]);
      expect(items[0]).toHaveProperty("reason", expect.stringContaining("shut"));
    } finally {
      for (const name of ["COUNT", "KEY_0", "VALUE_0"]) Reflect.deleteProperty(process.env, `GIT_CONFIG_${name}`);
      chmodSync(join(root, "shut"), 0o755);
      git("status");
    }
  });

  it("reads tracked files of a folder that may be entered and not listed", () => {
    const { root, commit } = tempRepository();
    commit({ "shut/x": "x", y: "y" });
    chmodSync(join(root, "shut"), 0o311);
    chmodSync(root, 0o755);
    process.env["GIT_CONFIG_COUNT"] = "1";
    process.env["GIT_CONFIG_KEY_0"] = "safe.directory";
    process.env["GIT_CONFIG_VALUE_0"] = "*";
    try {
      const items = asOrdinaryUser(() => scan(root));
      expect(items.filter(({ kind }) => kind === "text").map((item) => item.path)).toEqual(["shut/x", "y"]);
    } finally {
      for (const name of ["COUNT", "KEY_0", "VALUE_0"]) Reflect.deleteProperty(process.env, `GIT_CONFIG_${name}`);
    }
  });

  it("goes in the order of whole paths, byte by byte, as git does", () => {
    const files = ["a-b", "a.txt", "a/x-y/z", "a/x/z", "a0", "\uFF5Ex", "\u{1F600}x"];
    for (const { root } of [tempRepository(), { root: tempFolder() }]) {
      writeTree(root, Object.fromEntries(files.toReversed().map((file) => [file, ""])));
      expect(scanned(root)).toEqual(files);
    }
  });

  it("names a folder that vanishes while it scans neither as missing nor as unreadable", () => {
    const root = writeTree(tempFolder(), { a: "", "b/x": "", c: "" });
    const items = treeSource(["."], { cwd: root, maxFileSize: 10, gitignore: true });
    expect(items.next().value).toMatchObject({ path: "a" });
    rmSync(join(root, "b"), { recursive: true });
    expect(readItems(items).map((item) => item.path)).toEqual(["c"]);
  });

  it("enters no folder that the user's own rules take out", () => {
    const root = writeTree(tempFolder(), { "out/x": "", "src/y": "" });
    chmodSync(join(root, "out"), 0);
    chmodSync(root, 0o755);
    const ignored = (path: string) => path === "out/";
    expect(asOrdinaryUser(() => scanned(root, ["."], { ignored }))).toEqual(["src/y"]);
    chmodSync(join(root, "out"), 0o755);
  });

  it("reads files whose names, or whose folders' names, are not UTF-8", () => {
    for (const { root } of [tempRepository(), { root: tempFolder() }]) {
      const folder = latin(root, "d\xE9");
      mkdirSync(folder);
      writeFileSync(latin(root, "caf\xE9"), "latin");
      writeFileSync(latin(root, "d\xE9/x"), "inside");
      writeFileSync(join(root, ".gitignore"), Buffer.from("/d\xE9/y\n", "latin1"));
      writeFileSync(latin(root, "d\xE9/y"), "ignored");
      expect(scan(root).slice(1)).toEqual([
        { kind: "text", path: "caf\uFFFD", text: "latin", size: 5 },
        { kind: "text", path: "d\uFFFD/x", text: "inside", size: 6 },
      ]);
      expect(scanned(root, ["."], { gitignore: false })).toContain("d\uFFFD/y");
    }
  });

  it("names a nested repository that it cannot enter, since its name is not UTF-8", () => {
    const root = tempFolder();
    mkdirSync(latin(root, "n\xE9"));
    mkdirSync(latin(root, "n\xE9/.git"));
    const reason = "a repository whose name is not UTF-8";
    expect(scan(root)).toEqual([{ kind: "unreadable", path: "n\uFFFD", reason }]);
  });

  it("passes over a file that vanishes, and a folder that becomes a file, while it scans", () => {
    const { root, commit } = tempRepository();
    commit({ a: "", b: "", "c/x": "", d: "" });
    const items = treeSource(["."], { cwd: root, maxFileSize: 10, gitignore: true });
    expect(items.next().value).toMatchObject({ path: "a" });
    rmSync(join(root, "b"));
    rmSync(join(root, "c"), { recursive: true });
    writeFileSync(join(root, "c"), "");
    expect(readItems(items).map((item) => item.path)).toEqual(["d"]);
  });

  it("walks nested repositories found outside any repository as git sees them", () => {
    const root = tempFolder();
    mkdirSync(join(root, "project"));
    tempRepositoryAt(join(root, "project"));
    writeTree(root, { ".gitignore": "skip/", "skip/x": "", "project/.gitignore": "*.log", "project/y.log": "" });
    expect(scanned(root)).toEqual([".gitignore", "project/.gitignore", "project/tracked.log"]);
  });
});

const NO_FINDINGS = { binary: false, findings: [], locate: () => ({ line: 1, column: 1 }) };

function lengthOf(read: ReadBytes): number {
  const block = new Uint8Array(2 ** 22);
  let length = 0;
  for (let count = read(block, 0, block.length); count > 0; count = read(block, 0, block.length)) length += count;
  return length;
}

/** A path in a folder, a byte for each character. */
function latin(root: string, path: string): Buffer {
  return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, "latin1")]);
}

function tempRepositoryAt(folder: string): void {
  const repository = repositoryAt(folder);
  repository.git("init", "--quiet");
  repository.commit({ "tracked.log": "" });
}
