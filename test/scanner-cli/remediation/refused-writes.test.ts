// Files that cannot be written: a clear word, exit code 2, and nothing changed.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { writeAll } from "../../../scanner-cli/src/remediation/transaction.js";
import { makeKey } from "../../support/make-key.js";
import { asOrdinaryUser } from "../../support/ordinary-user.js";
import { runKeystow } from "../../support/run-keystow.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";

const key = makeKey("forg-live-key");
const read = (root: string, path: string) => readFileSync(join(root, path), "utf8");
const write = (file: string, before: string | undefined, after: string) => ({
  file,
  shown: file,
  before: before === undefined ? undefined : Buffer.from(before),
  after: Buffer.from(after),
  isSecret: false,
});

/** A small file system of its own, in memory; `undefined` where none may be mounted. */
function smallDisk(): string | undefined {
  const folder = tempFolder();
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]).status !== 0) return undefined;
  onTestFinished(() => {
    spawnSync("umount", ["-l", folder]);
  });
  return folder;
}

describe("nothing is changed", () => {
  it("where the disk is full", (context) => {
    const root = smallDisk();
    if (root === undefined) {
      context.skip();
      return;
    }
    const code = `const key = "${key}";\n// ${"x".repeat(12_000)}\n`;
    const files = { "a.js": code, "b.js": code, "c.js": code };
    writeTree(root, files);
    const { status, stderr } = runKeystow(["fix", "--yes"], { cwd: root });
    expect(status).toBe(2);
    expect(stderr).toMatch(/cannot write [abc]\.js: no space left on device; nothing was changed/);
    expect(readdirSync(root).sort()).toEqual(["a.js", "b.js", "c.js"]);
    for (const [path, text] of Object.entries(files)) expect(read(root, path)).toBe(text);
  });

  it("where a file or a folder may not be written", () => {
    const root = writeTree(tempFolder(), { "a.js": "old a", "locked/b.js": "old b", "c.js": "old c" });
    chmodSync(root, 0o777);
    chmodSync(join(root, "a.js"), 0o666);
    chmodSync(join(root, "c.js"), 0o444);
    chmodSync(join(root, "locked"), 0o555);
    for (const path of ["locked/b.js", "c.js"]) {
      const attempt = () => {
        writeAll([
          write(join(root, "a.js"), "old a", "new a"),
          write(join(root, path), `old ${path.at(-4) ?? ""}`, "new"),
        ]);
      };
      expect(() => {
        asOrdinaryUser(attempt);
      }).toThrow(/permission denied; nothing was changed/);
    }
    expect([read(root, "a.js"), read(root, "locked/b.js"), read(root, "c.js")]).toEqual(["old a", "old b", "old c"]);
    expect(readdirSync(root).sort()).toEqual(["a.js", "c.js", "locked"]);
  });

  it("where a file has changed, or a new one is there already", () => {
    const root = writeTree(tempFolder(), { "a.js": "old a", "b.js": "edited" });
    expect(() => {
      writeAll([write(join(root, "a.js"), "old a", "new a"), write(join(root, "b.js"), "old b", "new b")]);
    }).toThrow(/b\.js has changed since it was scanned; nothing was changed/);
    expect(() => {
      writeAll([write(join(root, "a.js"), "old a", "new a"), write(join(root, "b.js"), undefined, "new b")]);
    }).toThrow(/has changed/);
    expect([read(root, "a.js"), read(root, "b.js"), readdirSync(root).length]).toEqual(["old a", "edited", 2]);
  });

  it("where the last step fails after everything was written", () => {
    const root = writeTree(tempFolder(), { "a.js": "old a" });
    expect(() => {
      writeAll([write(join(root, ".env"), undefined, "A=1\n"), write(join(root, "a.js"), "old a", "new a")], () => {
        expect(read(root, "a.js")).toBe("new a");
        throw new Error("the index is locked");
      });
    }).toThrow("the index is locked");
    expect([read(root, "a.js"), readdirSync(root)]).toEqual(["old a", ["a.js"]]);
  });

  it("where a rename fails half-way", () => {
    const root = writeTree(tempFolder(), { "a.js": "old a", "b.js": "old b" });
    const writes = [write(join(root, "a.js"), "old a", "new a"), write(join(root, "dir"), undefined, "new")];
    // a folder takes the name while the files are written: its check passes, its rename does not
    const late = {
      ...writes[1],
      get before() {
        return undefined;
      },
    };
    mkdirSync(join(root, "dir"));
    expect(() => {
      writeAll([writes[0] ?? write("", undefined, ""), late as (typeof writes)[number]]);
    }).toThrow();
    expect(read(root, "a.js")).toBe("old a");
  });
});
