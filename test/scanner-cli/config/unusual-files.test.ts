// Configs and ignore files that are no ordinary files of one's own.
import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, mkdirSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";
import { KEYSTOW, runKeystow } from "../../support/run-keystow.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";

const source = `const k = "${makeKey("forg-live-key")}";`;
const off = `{ "disabledRules": ["forg-live-key"] }`;
const project = (files: Readonly<Record<string, string>> = {}) => writeTree(tempFolder(), { "a.ts": source, ...files });

/** A run that does not hang with what it tests: `status` is null if it had to be ended. */
const run = (cwd: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [KEYSTOW, ...args], { cwd, encoding: "utf8", timeout: 20_000 });

const settings = [".keystowignore", "package.json", "keystow.config.json", "keystow.config.mjs"];

describe("a config or an ignore file", () => {
  it.each(settings)("may not be a device or a pipe, which would never end: %s", (name) => {
    const device = project();
    symlinkSync("/dev/zero", join(device, name));
    const pipe = project();
    execFileSync("mkfifo", [join(pipe, name)]);
    for (const cwd of [device, pipe]) {
      const { status, stderr } = run(cwd, "a.ts");
      expect(stderr).toMatch(/^keystow: \S+ is not a regular file\n$/);
      expect(status).toBe(2);
    }
  });

  it("may be a link to an ordinary file", () => {
    const root = project({ real: "*.ts", "real.json": off });
    symlinkSync("real", join(root, ".keystowignore"));
    expect(run(root, ".").status).toBe(0);
    renameSync(join(root, ".keystowignore"), join(root, "unused"));
    symlinkSync("real.json", join(root, "keystow.config.json"));
    expect(run(root, "a.ts").status).toBe(0);
  });

  it("may not be larger than a megabyte", () => {
    const { status, stderr } = run(project({ "keystow.config.json": `{}${" ".repeat(1_000_000)}` }), "a.ts");
    expect(stderr).toBe("keystow: keystow.config.json is too large: more than 1000000 bytes\n");
    expect(status).toBe(2);
  });
});

it("explain reads ordinary files alone, as large as a scan reads", () => {
  const root = project({ "keystow.config.json": `{ "maxFileSize": 20 }` });
  execFileSync("mkfifo", [join(root, "pipe")]);
  expect(run(root, "explain", "pipe:1").stderr).toBe("keystow: pipe is not a regular file\n");
  expect(run(root, "explain", "/dev/zero:1").stderr).toBe("keystow: /dev/zero is not a regular file\n");
  expect(run(root, "explain", "a.ts:1").stderr).toBe("keystow: a.ts is too large: more than 20 bytes\n");
});

const SOMEBODY_ELSE = 12_345;

// Only root can give a file away.
describe.skipIf(process.getuid?.() !== 0)("a config that is somebody else's", () => {
  const planted = (name: string, given: string, text = "throw new Error('run')") => {
    const root = project({ [name]: text, "sub/b.ts": "" });
    mkdirSync(join(root, ".git"));
    chownSync(join(root, given), SOMEBODY_ELSE, SOMEBODY_ELSE);
    return root;
  };

  it.each(["keystow.config.mjs", "."])("is not run: %s is", (given) => {
    const root = planted("keystow.config.mjs", given);
    for (const cwd of [root, join(root, "sub")]) {
      const { status, stderr } = runKeystow([], { cwd });
      expect(status).toBe(2);
      expect(stderr).toContain(`${join(root, given)} belongs to another user (number ${SOMEBODY_ELSE}), so`);
      expect(stderr).toContain(`--config ${root}/keystow.config.mjs`);
    }
  });

  it("is used if it is named, or is data", () => {
    const named = planted("keystow.config.mjs", "keystow.config.mjs", `export default ${off}`);
    expect(runKeystow(["a.ts", "--config", "keystow.config.mjs"], { cwd: named }).status).toBe(0);
    expect(runKeystow(["a.ts"], { cwd: planted("keystow.config.json", ".", off) }).status).toBe(0);
  });
});
