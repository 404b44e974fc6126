// `keystow fix`, the built binary in real repositories: what it shows, asks, writes and leaves alone.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";
import { KEYSTOW, runKeystow } from "../../support/run-keystow.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";
import { tempRepository } from "../../support/temp-repository.js";

const key = makeKey("forg-live-key");
const other = makeKey("forg-test-key");
const code = `const key = "${key}";\nconsole.log(key);\n`;
const fixed = "const key = process.env.FORG_API_KEY;\nconsole.log(key);\n";

const read = (root: string, path: string) => readFileSync(join(root, path), "utf8");

describe("a tree", () => {
  it("gets its keys moved, and says what to rotate", () => {
    const { root, commit } = tempRepository();
    commit({ "src/a.js": code });
    const { status, stdout, stderr } = runKeystow(["fix", "--yes"], { cwd: root });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(
      /^src\/a\.js\n {2}- {2}const key = "forg_live_\*{4}\w{4}";\n {2}\+ {2}const key = process\.env/,
    );
    expect(stdout).toMatch(/\.env +\+ FORG_API_KEY=forg_live_\*{4}\w{4}\n/);
    expect(stdout).toMatch(
      /Rotate the FORG live API key .* git's history \(since [0-9a-f]{7}, \d[\d,]* days ago\), at https:/,
    );
    expect(stdout).not.toContain(key);
    expect(read(root, "src/a.js")).toBe(fixed);
    expect(read(root, ".env")).toBe(`FORG_API_KEY=${key}\n`);
    expect(read(root, ".env.example")).toBe("FORG_API_KEY=\n");
    expect(read(root, ".gitignore")).toBe(".env\n");
    expect(statSync(join(root, ".env")).mode & 0o777).toBe(0o600);
    expect(runKeystow(["scan"], { cwd: root }).status).toBe(0);
    expect(runKeystow(["fix", "--yes"], { cwd: root }).stdout).toMatch(/^No keys to move\. Scanned/);
  });

  it("is left alone by a dry run, and where nobody can be asked", () => {
    const { root, commit, git } = tempRepository();
    commit({ "a.js": code });
    const dry = runKeystow(["fix", "--dry-run"], { cwd: root });
    expect(dry.status).toBe(1);
    expect(dry.stdout).toContain("4 edits planned, nothing was changed");
    const silent = runKeystow(["fix"], { cwd: root });
    expect(silent.status).toBe(2);
    expect(silent.stderr).toMatch(/nobody can be asked.*\n.*fix --yes/);
    expect(git("status", "--porcelain")).toBe("");
  });

  const script = spawnSync("script", ["--version"]).status === 0;
  it.skipIf(!script).each([
    ["y", fixed, 0],
    ["n", code, 1],
    ["", code, 1],
  ])("is changed if the answer at a terminal is %j", (answer, after, status) => {
    const { root, commit } = tempRepository();
    commit({ "a.js": code });
    const run = spawnSync("script", ["-qec", `"${process.execPath}" "${KEYSTOW}" fix`, "/dev/null"], {
      cwd: root,
      input: `${answer}\n`,
      encoding: "utf8",
    });
    expect(run.stdout).toContain("Apply 4 edits? [y/N]");
    expect([read(root, "a.js"), run.status]).toEqual([after, status]);
  });

  it("keeps its line ends, byte-order marks and modes, and its links", () => {
    const { root, write } = tempRepository();
    write({
      "win.js": `\uFEFF${code.replaceAll("\n", "\r\n")}`,
      "run.sh": `#!/bin/sh\necho ${key}\n`,
      ".env": "A='1' # one\r\nB=2",
    });
    chmodSync(join(root, "run.sh"), 0o755);
    symlinkSync("win.js", join(root, "link.js"));
    expect(runKeystow(["fix", "--yes", "win.js", "run.sh"], { cwd: root }).status).toBe(0);
    expect(read(root, "win.js")).toBe(`\uFEFF${fixed.replaceAll("\n", "\r\n")}`);
    expect(read(root, "run.sh")).toBe('#!/bin/sh\necho "${FORG_API_KEY}"\n');
    expect(statSync(join(root, "run.sh")).mode & 0o777).toBe(0o755);
    expect(read(root, ".env")).toBe(`A='1' # one\r\nB=2\r\nFORG_API_KEY=${key}\r\n`);
  });

  it("says what stays, and why", () => {
    const { root, write } = tempRepository();
    write({ "a.json": `{ "key": "${key}" }\n`, "b.ts": `"use client";\nexport const k = "${other}";\n` });
    const { status, stdout } = runKeystow(["fix", "--yes"], { cwd: root });
    expect(status).toBe(1);
    expect(stdout).toMatch(/a\.json: the FORG live API key \(.*\) stays: JSON has no way/);
    expect(stdout).toMatch(/b\.ts: the FORG test API key \(.*\) stays: a "use client" module runs in the browser/);
    expect(stdout).toContain("Nothing to change.");
    expect(existsSync(join(root, ".env"))).toBe(false);
  });

  it("puts values beside the nearest package, and tells modes apart", () => {
    const { root, write } = tempRepository();
    write({ "package.json": "{}", "api/package.json": "{}", "api/src/a.js": `f("${key}", "${other}");\n` });
    expect(runKeystow(["fix", "--yes"], { cwd: root }).status).toBe(0);
    expect(read(root, "api/src/a.js")).toBe("f(process.env.FORG_API_KEY_LIVE, process.env.FORG_API_KEY_TEST);\n");
    expect(read(root, "api/.env")).toBe(`FORG_API_KEY_LIVE=${key}\nFORG_API_KEY_TEST=${other}\n`);
    expect(existsSync(join(root, ".env"))).toBe(false);
  });

  it("takes the project's own name, and a module of its config", () => {
    const { root, write } = tempRepository();
    const config = JSON.stringify({ envModule: { module: "./env.js", object: "env" } });
    write({ "a.js": code, "keystow.config.json": config, ".env.example": "ACME_FORG_API_KEY=\n" });
    expect(runKeystow(["fix", "--yes"], { cwd: root }).status).toBe(0);
    expect(read(root, "a.js")).toBe(
      `import { env } from "./env.js";\nconst key = env.ACME_FORG_API_KEY;\nconsole.log(key);\n`,
    );
  });

  it("puts values where the user says", () => {
    const { root, write } = tempRepository();
    write({ "a.js": code });
    expect(runKeystow(["fix", "--yes", "--to", "../x.env"], { cwd: root }).stderr).toContain("outside of the project");
    expect(runKeystow(["fix", "--yes", "--to", "secrets/dev.env"], { cwd: root }).stderr).toContain("no such file");
    expect(read(root, "a.js")).toBe(code);
    write({ "secrets/keep": "", "other.env": "A=1\n" });
    expect(runKeystow(["fix", "--yes", "--to", "secrets/dev.env"], { cwd: root }).status).toBe(0);
    expect(read(root, "secrets/dev.env")).toBe(`FORG_API_KEY=${key}\n`);
    write({ "a.js": code });
    expect(runKeystow(["fix", "--yes", "--env-file", "other.env"], { cwd: root }).status).toBe(0);
    expect(read(root, "other.env")).toBe(`A=1\nFORG_API_KEY=${key}\n`);
  });

  it.each([".env.example", "a.js", ".gitignore", "!x.env", "a[b].env", "x.env ", "a\nb.env"])(
    "never puts values into %j, which is committed, or which .gitignore could not name",
    (file) => {
      const { root, write, git } = tempRepository();
      write({ "a.js": code });
      const { status, stdout, stderr } = runKeystow(["fix", "--yes", "--to", file], { cwd: root });
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toContain("is not for values");
      expect(read(root, "a.js")).toBe(code);
      expect(git("status", "--porcelain")).toBe("?? a.js\n");
    },
  );

  it("takes a .env that git tracks for what it is", () => {
    const { root, commit } = tempRepository();
    commit({ "a.js": code, ".env": "PORT=3000\n" });
    const { stdout } = runKeystow(["fix", "--yes"], { cwd: root });
    expect(read(root, ".env.local")).toBe(`FORG_API_KEY=${key}\n`);
    expect(read(root, ".env")).toBe("PORT=3000\n");
    expect(read(root, ".gitignore")).toBe(".env.local\n");
    expect(stdout).toContain(".env.local");
  });

  it("leaves files of other repositories alone, whose .gitignore is not this one's", () => {
    const { root, write } = tempRepository();
    const outer = tempRepository();
    write({ ".gitignore": ".env\n", "inner/.git/HEAD": "", "inner/package.json": "{}", "inner/a.js": code });
    outer.write({ "b.js": code });
    const { status, stdout, stderr } = runKeystow(["fix", "--yes", ".", join(outer.root, "b.js")], { cwd: root });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^No key was moved\./);
    expect(stderr).toContain("inner/a.js stays as it is: it belongs to a repository of its own: run it there");
    expect(stderr).toContain("b.js stays as it is: it is outside of this repository: run it there");
    expect([read(root, "inner/a.js"), read(outer.root, "b.js")]).toEqual([code, code]);
    expect(existsSync(join(root, "inner/.env"))).toBe(false);
  });

  it("lists .env again where .gitignore takes it back, and says that a .env is not UTF-8", () => {
    const { root, write, git } = tempRepository();
    write({ "a.js": code, ".gitignore": ".env\n!.env\n", ".env": Buffer.from([0xe9, 0x3d, 0x31, 0x0a]) });
    const refused = runKeystow(["fix", "--yes"], { cwd: root });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toBe("keystow: cannot write .env: it is not UTF-8; nothing was changed\n");
    write({ ".env": "" });
    expect(runKeystow(["fix", "--yes"], { cwd: root }).status).toBe(0);
    expect(read(root, ".gitignore")).toBe(".env\n!.env\n.env\n");
    expect(git("check-ignore", ".env")).toBe(".env\n");
    expect(runKeystow(["fix", "--yes"], { cwd: root }).stdout).toMatch(/^No keys to move/);
  });

  it("shows no key that stands again beside one, where no rule tells it", () => {
    const root = writeTree(tempFolder(), { "a.js": `const key = "${key}", log = "x${key}x";\n` });
    const { stdout } = runKeystow(["fix", "--dry-run"], { cwd: root });
    expect(stdout).toMatch(/- {2}const key = "forg_live_\*{4}\w{4}", log = "xforg_live_\*{4}\w{4}x";\n/);
    expect(stdout).not.toContain(key);
  });

  it("waits for a merge to be finished, and names what was too large to look at", () => {
    const { root, write } = tempRepository();
    const conflict = `<<<<<<< HEAD\n${code}=======\n${code.replace(key, other)}>>>>>>> topic\n`;
    write({ "a.js": conflict, "b.js": `${code}//${" ".repeat(2000)}\n` });
    const { status, stdout, stderr } = runKeystow(["fix", "--yes", "--max-file-size", "1KB"], { cwd: root });
    expect(status).toBe(1);
    expect(stdout).toContain("stays: a merge is not finished here: resolve its conflicts first");
    expect(stderr).toMatch(/^keystow: skipped b\.js: 2\.\d KB is more than --max-file-size\n$/);
    expect(read(root, "a.js")).toBe(conflict);
  });

  it("lets git stop tracking a .env with keys, which stays where it is", () => {
    const { root, commit, git } = tempRepository();
    commit({ ".env": `FORG_API_KEY=${key}\n`, "a.js": code });
    const { status, stdout } = runKeystow(["fix", "--yes"], { cwd: root });
    expect([status, read(root, "a.js"), read(root, ".env")]).toEqual([0, fixed, `FORG_API_KEY=${key}\n`]);
    expect(stdout).toMatch(/^\.env {2}leaves git's index; the file stays$/m);
    expect([git("ls-files", ".env"), git("check-ignore", ".env")]).toEqual(["", ".env\n"]);
    expect(runKeystow(["scan"], { cwd: root }).status).toBe(0);
  });

  it("is fixed without a repository, too", () => {
    const root = writeTree(tempFolder(), { "a.py": `key = "${key}"\n` });
    expect(runKeystow(["fix", "--yes"], { cwd: root }).status).toBe(0);
    expect(read(root, "a.py")).toBe('import os\n\nkey = os.environ["FORG_API_KEY"]\n');
    expect(runKeystow(["scan"], { cwd: root }).status).toBe(0);
  });
});

describe("what is staged", () => {
  it("is fixed in the index and in the work tree, and nothing else is staged", () => {
    const { root, commit, stage, write, git } = tempRepository();
    commit({ ".gitignore": "dist\n", "b.js": "1;\n" });
    stage({ "a.js": code });
    write({ "a.js": `${code}// not staged\n`, "b.js": "2;\n" });
    expect(runKeystow(["scan", "--staged"], { cwd: root }).stdout).toContain("fix --staged");
    const { status, stderr } = runKeystow(["fix", "--staged", "--yes"], { cwd: root });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(git("show", ":a.js")).toBe(fixed);
    expect(read(root, "a.js")).toBe(`${fixed}// not staged\n`);
    expect(git("diff", "--cached", "--name-only").trim().split("\n")).toEqual([".env.example", ".gitignore", "a.js"]);
    expect(git("ls-files", ".env")).toBe("");
    expect(runKeystow(["scan", "--staged"], { cwd: root }).status).toBe(0);
    expect(runKeystow(["fix", "--staged", "--yes"], { cwd: root }).status).toBe(0);
  });

  it("keeps its mode, and leaves an ignore file that has unstaged changes out of the index", () => {
    const { root, commit, stage, write, git } = tempRepository();
    commit({ ".gitignore": "dist\n" });
    write({ "run.sh": `#!/bin/sh\necho ${key}\n`, ".gitignore": "dist\nmine\n" });
    chmodSync(join(root, "run.sh"), 0o755);
    git("add", "run.sh");
    stage({});
    expect(runKeystow(["fix", "--staged", "--yes"], { cwd: root }).status).toBe(0);
    expect(git("ls-files", "-s", "run.sh")).toMatch(/^100755 /);
    expect(git("diff", "--cached", "--name-only").trim().split("\n")).toEqual([".env.example", "run.sh"]);
    expect(read(root, ".gitignore")).toBe("dist\nmine\n.env\n");
  });

  it.skipIf(process.platform === "win32")("is fixed by a hook, unless the commit has an index of its own", () => {
    const { root, commit, stage, git } = tempRepository();
    commit({ "a.js": "1;\n", "b.js": "1;\n" });
    const hook = join(root, ".git/hooks/pre-commit");
    writeTree(root, { ".git/hooks/pre-commit": `#!/bin/sh\n"${process.execPath}" "${KEYSTOW}" fix --staged --yes\n` });
    chmodSync(hook, 0o755);
    stage({ "a.js": code });
    const named = spawnSync("git", ["commit", "-qm", "one file", "--", "a.js"], { cwd: root, encoding: "utf8" });
    expect(named.status).toBe(1);
    expect(named.stderr).toMatch(/a commit that names files cannot be fixed; nothing was changed\n +git add them/);
    expect(read(root, "a.js")).toBe(code);
    git("commit", "-aqm", "all");
    expect(git("show", "HEAD:a.js")).toBe(fixed);
    expect(git("status", "--porcelain")).toBe("");
  });

  it("is fixed where the work tree's file is gone", () => {
    const { root, stage, git } = tempRepository();
    stage({ "sub/a.js": code });
    git("rm", "--cached", "-q", "--", "sub/a.js");
    stage({ "sub/a.js": code });
    spawnSync("rm", [join(root, "sub/a.js")]);
    expect(runKeystow(["fix", "--staged", "--yes"], { cwd: join(root, "sub") }).status).toBe(0);
    expect(git("show", ":sub/a.js")).toBe(fixed);
    expect(read(root, ".env")).toBe(`FORG_API_KEY=${key}\n`);
  });
});
