// `keystow env check`, the built scanner, in real repositories.
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";
import { runKeystow } from "../../support/run-keystow.js";
import { holdsPieceOf } from "../../support/secret-pieces.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";
import { type Files, tempRepository } from "../../support/temp-repository.js";

const key = makeKey("forg-live-key");

interface Checked {
  readonly summary: Readonly<Record<string, unknown>>;
  readonly problems: readonly { readonly file: string; readonly kind: string; readonly startLine?: number }[];
}

function check(cwd: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = runKeystow(["env", "check", "-f", "json", ...args], { cwd });
  const { summary, problems } = JSON.parse(stdout) as Checked;
  return { status, stderr, summary, problems: problems.map(({ file, kind }) => `${file} ${kind}`) };
}

/** A repository with files, none of which others may read. */
function repository(files: Files, committed: Files = {}) {
  const made = tempRepository();
  if (Object.keys(committed).length > 0) made.commit(committed);
  made.write(files);
  for (const path of [...Object.keys(files), ...Object.keys(committed)]) chmodSync(join(made.root, path), 0o600);
  return made;
}

describe("env check", () => {
  it("finds the files where they are, those that git ignores too", () => {
    const { root } = repository({
      ".gitignore": ".env\ndist/\n",
      ".env": "A=1\nA=1\n",
      "apps/web/.env": "A=1\nA=1\n",
      "apps/web/production.env": "A=1\nA=1\n",
      "dist/.env": "A=1\nA=1\n",
      "node_modules/x/.env": "A=1\nA=1\n",
      "src/.env.ts": "A=1\nA=1\n",
      "src/environment": "A=1\nA=1\n",
    });
    const { status, problems, summary } = check(root);
    expect({ status, problems }).toEqual({
      status: 1,
      problems: [".env duplicate", "apps/web/.env duplicate", "apps/web/production.env duplicate"],
    });
    expect(summary).toMatchObject({ checkedFiles: 3, problems: 3, errors: 0, warnings: 3, filesWithProblems: 3 });
    expect(check(join(root, "apps")).problems).toEqual(["web/.env duplicate", "web/production.env duplicate"]);
    expect(check(root, "dist", ".env", "./.env", "src/environment").problems).toEqual([
      "dist/.env duplicate",
      ".env duplicate",
      "src/environment duplicate",
    ]);
  });

  it("knows what git has of them", () => {
    const secret = `FORG_API_KEY=${key}\n`;
    const { root } = repository(
      { ".env.local": secret, "b/.env": secret, "é/.env": secret, ".gitignore": "b/.env\né/*\n" },
      { ".env": secret, ".env.example": "FORG_API_KEY=\n" },
    );
    expect(check(root).problems).toEqual([".env tracked", ".env.local not-ignored"]);
    expect(check(join(root, "b")).problems).toEqual([]);
    expect(check(tempFolder(), root).problems).toContain(`${root}/.env tracked`);
  });

  it("looks into nested repositories, each by its own rules", () => {
    const { root, git } = repository({ ".gitignore": ".env\n", ".env": "A=1\n" });
    git("init", "--quiet", "inner");
    writeTree(root, { "inner/.env": "A=1\n" });
    expect(check(root).problems).toEqual(["inner/.env not-ignored"]);
  });

  it("works outside of a repository", () => {
    const cwd = writeTree(tempFolder(), { ".env": "A=1\n" });
    expect(check(cwd)).toMatchObject({ status: 0, problems: [], stderr: "" });
    const { status, stdout } = runKeystow(["env", "check"], { cwd });
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^No problems\. Checked 1 file, \d+ ms\n$/) as string,
    });
    expect(runKeystow(["env", "check"], { cwd: tempFolder() }).stdout).toMatch(/^No \.env files\. Checked 0 files/);
  });

  it.skipIf(process.platform === "win32")("tells who may read a secret", () => {
    const { root } = repository({ ".gitignore": ".env*\n", ".env": `FORG_API_KEY=${key}\n` });
    expect(check(root).problems).toEqual([]);
    for (const mode of [0o640, 0o604]) {
      chmodSync(join(root, ".env"), mode);
      expect(check(root).problems).toEqual([".env readable-by-others"]);
    }
  });

  it("respects the config: what is excluded, and what is no key", () => {
    const { root } = repository({
      "keystow.config.json": JSON.stringify({ exclude: ["legacy/", "*.sample"], disabledRules: ["forg-live-key"] }),
      ".env.example": `THING=${key}\n`,
      "legacy/.env": "A=1\nA=1\n",
      ".env.sample": "A=1\nA=1\n",
    });
    expect(check(root)).toMatchObject({ status: 0, summary: { checkedFiles: 1 } });
  });

  it("says where, what and what to do, in files and lines", () => {
    const { root } = repository({
      ".gitignore": ".env\n",
      ".env": `# mine\nFORG_API_KEY=" ${key}"\nWORD=a\nWORD=b\n`,
      ".env.example": "FORG_API_KEY=\nWORD=\nMORE=\n",
    });
    const { status, stdout } = runKeystow(["env", "check"], { cwd: root });
    expect(status).toBe(1);
    expect(stdout.replace(/\d+ ms/, "9 ms")).toBe(
      [
        ".env",
        "  file  warning  lacks MORE, which .env.example has",
        "                 add it, or take it out of .env.example",
        "  2:1   error    FORG_API_KEY has white space inside its quotes, which is sent with it",
        "                 write the value without it",
        "  3:1   error    WORD is given another value in line 4, which is the one that counts",
        "                 remove the line that does not count",
        "",
        "3 problems in 1 file: 2 errors, 1 warning      checked 2 files, 9 ms",
        "",
      ].join("\n"),
    );
  });

  it("cannot run without all of the files, and says so of each", () => {
    const { root } = repository({ ".gitignore": ".env*\n", ".env": "A=1\nA=1\n", ".env.bin": "\0\0" });
    const { status, stderr, problems } = check(root);
    expect({ status, stderr, problems }).toEqual({
      status: 2,
      stderr: "keystow: .env.bin is not a text file\n",
      problems: [".env duplicate"],
    });
  });

  it.each([
    [[], "env needs one action: keystow env check\n"],
    [["chekc"], "env needs one action: keystow env check (did you mean check?)\n"],
    [["src"], "env needs one action: keystow env check\n  a folder called env is scanned with: keystow ./env\n"],
    [["check", "nothing"], "nothing: no such file or directory\n"],
    [["check", ""], "a path to check is empty\n"],
    [["check", "--staged"], "unknown flag --staged\n"],
  ])("says what is wrong with %j", (args, message) => {
    const { status, stdout, stderr } = runKeystow(["env", ...args], { cwd: tempFolder() });
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: `keystow: ${message}` });
  });

  it("prints no key, whatever a file makes of it", () => {
    const token = makeKey("github-personal-access-token");
    const { root } = repository({
      ".env": `A=${key}\n${token}=1\n${key}=${key}\nVITE_X="Bearer ${token} "\n${token}\nB='${key}\n`,
      [`${token}/.env`]: `A=${key}\nA=${token}\n`,
      ".env.example": `PASSWORD=${key}\n`,
    });
    for (const format of ["stylish", "json"]) {
      const { status, stdout, stderr } = runKeystow(["env", "check", "-f", format], { cwd: root });
      expect(status).toBe(1);
      expect(stdout).toContain("****");
      expect(holdsPieceOf(key, stdout + stderr, "forg_live_")).toBe(false);
      expect(holdsPieceOf(token, stdout + stderr, "ghp_")).toBe(false);
    }
  });
});
