import { createDetector } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import { customRule, tokenBody } from "../../support/custom-rules.js";
import { makeKey } from "../../support/make-key.js";
import { runKeystow } from "../../support/run-keystow.js";
import { holdsPieceOf } from "../../support/secret-pieces.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";
import { tempRepository } from "../../support/temp-repository.js";

const key = makeKey("forg-live-key");
const folderWith = (files: Readonly<Record<string, string>>) => writeTree(tempFolder(), files);

describe("help", () => {
  it("names every command and flag", () => {
    const { status, stdout } = runKeystow(["--help"], { cwd: tempFolder() });
    expect(status).toBe(0);
    for (const word of [
      "scan",
      "hook install",
      "env check",
      "explain",
      "identify",
      "redact",
      "rules",
      "--staged",
      "--show-secrets",
      "Exit codes",
    ]) {
      expect(stdout).toContain(word);
    }
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("is of one command if asked for there", () => {
    const cwd = tempFolder();
    const { stdout } = runKeystow(["explain", "--help"], { cwd });
    expect(stdout).toContain("Usage: keystow explain FILE:LINE[:COLUMN]");
    expect(stdout).toContain("--config FILE");
    expect(stdout).not.toContain("--staged");
    expect(runKeystow(["help", "explain"], { cwd }).stdout).toBe(stdout);
    expect(runKeystow(["help", "nothing"], { cwd }).status).toBe(2);
  });

  it("tells the version", () => {
    expect(runKeystow(["--version"], { cwd: tempFolder() }).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("rules", () => {
  it("lists every rule, for people and for programs", () => {
    const cwd = tempFolder();
    const ids = createDetector().rules.map(({ id }) => id);
    const table = runKeystow(["rules"], { cwd }).stdout;
    for (const id of ids) expect(table).toContain(id);
    const listed = JSON.parse(runKeystow(["rules", "--format", "json"], { cwd }).stdout) as { id: string }[];
    expect(listed.map(({ id }) => id)).toEqual(ids);
  });

  const listed = (args: readonly string[], cwd: string) =>
    (JSON.parse(runKeystow(["rules", "-f", "json", ...args], { cwd }).stdout) as { id: string }[]).map(({ id }) => id);

  it("lists those that have all the words, in a title, a prefix or a variable", () => {
    const cwd = tempFolder();
    expect(listed(["FORG", "live"], cwd)).toEqual(["forg-live-key"]);
    expect(listed(["forg_live_"], cwd)).toEqual(["forg-live-key"]);
    expect(listed(["github_token ghp"], cwd)).toContain("github-personal-access-token");
    expect(runKeystow(["rules", "no such thing"], { cwd })).toMatchObject({ status: 2, stdout: "" });
  });

  it("lists those of the config, and none that it switches off", () => {
    const cwd = folderWith({
      "keystow.config.json": JSON.stringify({ rules: [customRule()], disabledRules: ["forg"] }),
    });
    expect(listed(["acme_"], cwd)).toEqual([customRule().id]);
    expect(listed([], cwd)).not.toContain("forg-live-key");
  });
});

describe("identify", () => {
  it("says what a key is, and not the key", () => {
    const { status, stdout } = runKeystow(["identify"], { cwd: tempFolder(), input: ` "Bearer ${key}"\n` });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^FORG live API key {2}forg_live_\*{4}/);
    for (const fact of ["FORG_API_KEY", "Authorization: Bearer", "https://forg.pro", "taken off"]) {
      expect(stdout).toContain(fact);
    }
    expect(stdout).not.toContain(key);
  });

  it("knows the rules of the config", () => {
    const cwd = folderWith({ "keystow.config.json": JSON.stringify({ rules: [customRule()] }) });
    const { stdout } = runKeystow(["identify"], { cwd, input: `acme_${tokenBody()}\n` });
    expect(stdout).toContain(customRule().title);
    expect(stdout).not.toContain(tokenBody());
  });

  it("says whom to ask for a new key where there is no page", () => {
    const input = `FORERUNNER_API_KEY=${makeKey("forerunner-api-key")}`;
    const { stdout } = runKeystow(["identify"], { cwd: tempFolder(), input });
    expect(stdout).toContain("ask engineering@withforerunner.com for a new key");
    expect(stdout).not.toContain("mailto:");
  });

  it("says what is wrong around the key", () => {
    const { stdout } = runKeystow(["identify"], { cwd: tempFolder(), input: `X-API-Key: ${key}\n` });
    expect(stdout).toMatch(/beware +this key is sent as `Authorization: Bearer`, not as `X-API-Key`\n/);
    expect(stdout).not.toContain(key.slice(-12));
  });

  it("refuses an argument, because shells keep it", () => {
    const { status, stdout, stderr } = runKeystow(["identify", key], { cwd: tempFolder() });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("history");
    expect(stderr).not.toContain(key.slice(-12));
  });

  it("needs something to identify", () => {
    expect(runKeystow(["identify"], { cwd: tempFolder(), input: " \n" })).toMatchObject({ status: 2, stdout: "" });
    expect(runKeystow(["identify"], { cwd: tempFolder(), input: "hello" }).stdout).toMatch(
      /^No key of a known format\./,
    );
  });
});

describe("explain", () => {
  const source = `first\nconst a = "${key}", b = "${makeKey("forg-live-key", 2)}";\nconst c = "${key}"; // keystow-disable-line -- a sample\n`;

  it("explains each finding of a line", () => {
    const { status, stdout } = runKeystow(["explain", "a.ts:2"], { cwd: folderWith({ "a.ts": source }) });
    expect(status).toBe(0);
    expect(stdout.match(/^a\.ts:2:\d+ {2}reported as FORG live API key \(forg-live-key, provider\)/gm)).toHaveLength(2);
    expect(stdout).not.toContain(key);
  });

  it("takes keys out of the reasons that it quotes", () => {
    const [other, token] = [makeKey("forg-live-key", 3), makeKey("github-personal-access-token")];
    const line = (reason: string) => `k = "${key}"; // keystow-disable-line -- ${reason}\n`;
    const text = line(`was ${other} before`) + line(`sample of https://u:${token}@host`) + line(other);
    const cwd = folderWith({ "a.js": text });
    for (const place of ["a.js:1", "a.js:2", "a.js:3", "a.js:1:6", "a.js:2:6", "a.js:3:6"]) {
      const { status, stdout, stderr } = runKeystow(["explain", place], { cwd });
      expect({ place, status, stderr }).toEqual({ place, status: 0, stderr: "" });
      for (const secret of [key, other]) expect(holdsPieceOf(secret, stdout, "forg_live_")).toBe(false);
      expect(holdsPieceOf(token, stdout, "ghp_")).toBe(false);
    }
    expect(runKeystow(["explain", "a.js:1:6"], { cwd }).stdout).toContain("was forg_live_****");
  });

  it("explains the value at a column", () => {
    const { stdout } = runKeystow(["explain", "a.ts:2:15"], { cwd: folderWith({ "a.ts": source }) });
    expect(stdout.match(/^a\.ts:2:12 {2}reported/gm)).toHaveLength(1);
  });

  it("tells what stopped a value", () => {
    const cwd = folderWith({ "a.ts": source });
    expect(runKeystow(["explain", "a.ts:3"], { cwd }).stdout).toMatch(
      /^a\.ts:3:12 {2}not reported as FORG live API key: suppressed/,
    );
    expect(runKeystow(["explain", "a.ts:1"], { cwd }).stdout).toMatch(/^a\.ts:1 {2}nothing here looks like a key\n/);
  });

  it.each([
    ["a.ts", "explain needs one place"],
    ["a.ts:99", "a.ts has no line 99"],
    ["a.ts:1:99", "a.ts has no line 1 with a column 99"],
    ["b.ts:1", "cannot read b.ts: no such file"],
  ])("says what is wrong with %j", (place, message) => {
    const { status, stderr } = runKeystow(["explain", place], { cwd: folderWith({ "a.ts": source }) });
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe("hook", () => {
  it("tells what it did, and stops a commit", () => {
    const { root, stage, tryGit } = tempRepository();
    expect(runKeystow(["hook", "status"], { cwd: root })).toMatchObject({ status: 1 });
    expect(runKeystow(["hook", "install"], { cwd: root }).stdout).toBe(
      "Installed .git/hooks/pre-commit: a commit that holds a key is stopped.\n",
    );
    expect(runKeystow(["hook", "install"], { cwd: root }).stdout).toContain("installed already");
    expect(runKeystow(["hook", "status"], { cwd: root })).toMatchObject({ status: 0, stderr: "" });
    stage({ "a.ts": `const k = "${key}";` });
    const commit = tryGit("commit", "--message=x");
    expect(commit.status).toBe(1);
    expect(commit.stdout + commit.stderr).toContain("keystow: commit stopped, 1 key is staged");
    stage({ "a.ts": "const k = process.env.K;" });
    expect(tryGit("commit", "--message=x").status).toBe(0);
    expect(runKeystow(["hook", "uninstall"], { cwd: root }).stdout).toBe("Removed .git/hooks/pre-commit.\n");
  });

  it("says what it can do", () => {
    expect(runKeystow(["hook", "instal"], { cwd: tempFolder() }).stderr).toBe(
      "keystow: hook needs one of install, uninstall, status (did you mean install?)\n",
    );
  });
});
