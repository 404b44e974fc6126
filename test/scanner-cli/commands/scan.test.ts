import { existsSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";
import { runKeystow } from "../../support/run-keystow.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";
import { tempRepository } from "../../support/temp-repository.js";

interface JsonReport {
  readonly summary: Readonly<Record<string, unknown>>;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
}

const key = makeKey("forg-live-key");
const testKey = makeKey("forg-test-key");
const folderWith = (files: Readonly<Record<string, string | Uint8Array>>) => writeTree(tempFolder(), files);
const json = (text: string) => JSON.parse(text) as JsonReport;

describe("exit codes", () => {
  it("is 0 for a clean tree, and says what was scanned in one line", () => {
    const { status, stdout, stderr } = runKeystow([], { cwd: folderWith({ "a.ts": "let a = 1;\n", "b/c.md": "" }) });
    expect(stdout).toMatch(/^No keys\. Scanned 2 files, 11 B, \d+ ms\n$/);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("is 1 for a finding", () => {
    const { status, stdout } = runKeystow(["src"], { cwd: folderWith({ "src/a.ts": `const k = "${key}";` }) });
    expect(stdout).toContain("src/a.ts");
    expect(status).toBe(1);
  });

  it("is 2 if the scan could not run, with a line on standard error and nothing else", () => {
    const cwd = folderWith({ "a.ts": "" });
    for (const [args, message] of [
      [["--staggd"], "keystow: unknown flag --staggd (did you mean --staged?)\n"],
      [["missing.ts"], "keystow: missing.ts: no such file or directory\n"],
      [["hok"], "keystow: no file and no command is called hok (did you mean hook?)\n"],
      [["unheard"], "keystow: no file and no command is called unheard\n"],
      [["--since", "HEAD"], "keystow: unknown flag --since\n"],
      [["hok", "--stagd"], "keystow: unknown flag --stagd (did you mean --staged?)\n"],
      [["--staged"], "keystow: not a git repository\n  run it inside a repository\n"],
      [["--staged", "--stdin"], "keystow: --staged and --stdin do not go together\n"],
      [["-o", "no/such/folder.json"], "keystow: cannot write no/such/folder.json: no such file or directory\n"],
      [["--config", "none.json"], "keystow: cannot read none.json: no such file or directory\n"],
    ] as const) {
      expect(runKeystow(args, { cwd })).toEqual({ status: 2, stdout: "", stderr: message });
    }
  });

  it.runIf(process.platform === "linux")("is 2 if a file could not be read, after the rest has been scanned", () => {
    const cwd = folderWith({ "a.ts": `const k = "${key}";` });
    const { status, stdout, stderr } = runKeystow(["/proc/self/mem", "a.ts", "-f", "json"], { cwd });
    const { findings, summary } = json(stdout);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^keystow: cannot read \/proc\/self\/mem: .+\nkeystow: 1 key in 1 file.+1 unreadable.*\n$/);
    expect(findings).toHaveLength(1);
    expect(summary).toMatchObject({ unreadable: [{ file: "/proc/self/mem" }] });
  });

  it("is 0 with --exit-zero, and by --fail-on for what is less sure", () => {
    const cwd = folderWith({ "a.ts": `const k = "${key}";` });
    expect(runKeystow(["--exit-zero"], { cwd }).status).toBe(0);
    expect(runKeystow(["--fail-on", "proven"], { cwd }).status).toBe(0);
    expect(runKeystow(["--fail-on", "provider"], { cwd }).status).toBe(1);
  });
});

describe("what is reported", () => {
  it("has the exact place, also after astral characters and CRLF", () => {
    const cwd = folderWith({ "a.ts": `// 👍\r\nconst k = "${key}";\r\n` });
    const { stdout } = runKeystow(["--format", "json"], { cwd });
    expect(json(stdout).findings).toMatchObject([
      { file: "a.ts", startLine: 2, startColumn: 12, endLine: 2, endColumn: 12 + key.length, mode: "live" },
    ]);
  });

  it("tells of a file that is named, and that the ignore rules take out", () => {
    const cwd = folderWith({ "a.ts": `const k = "${key}";`, ".keystowignore": "a.ts\n" });
    const note = "keystow: skipped a.ts: it is named, and the ignore rules take it out\n";
    expect(runKeystow(["a.ts"], { cwd })).toMatchObject({ status: 0, stderr: note });
    expect(runKeystow(["a.ts", "--quiet"], { cwd })).toEqual({ status: 0, stdout: "", stderr: "" });
    const piped = { cwd, input: `const k = "${key}";` };
    expect(runKeystow(["--stdin", "--stdin-filename", "a.ts"], piped)).toMatchObject({ status: 0, stderr: note });
  });

  it("is filtered by --min-grade", () => {
    const cwd = folderWith({ "a.ts": `const k = "${key}";` });
    expect(runKeystow(["--min-grade", "proven"], { cwd }).status).toBe(0);
  });

  it("is a warning for test keys", () => {
    const cwd = folderWith({ "a.ts": `const k = "${testKey}";` });
    expect(json(runKeystow(["-f", "json"], { cwd }).stdout).findings).toMatchObject([
      { severity: "warning", mode: "test" },
    ]);
  });

  it("names a file that is too large even with --quiet, and a binary one with --verbose", () => {
    const cwd = folderWith({ "big.txt": "x".repeat(3000), "a.bin": Buffer.from([0, 1, 0, 0, 2, 0, 0, 0]) });
    const big = "keystow: skipped big.txt: 3.0 KB is more than --max-file-size\n";
    expect(runKeystow(["--max-file-size", "2KB", "--quiet"], { cwd })).toEqual({ status: 0, stdout: "", stderr: big });
    const verbose = runKeystow(["--max-file-size", "2KB", "--verbose"], { cwd });
    expect(verbose.stderr).toBe(`keystow: skipped a.bin: binary\n${big}`);
    expect(verbose.stdout).toMatch(/\(2 skipped: node \S+ scan --verbose\)\n$/);
    const { summary } = JSON.parse(runKeystow(["--max-file-size", "2KB", "-f", "json"], { cwd }).stdout) as {
      summary: object;
    };
    expect(summary).toMatchObject({ skippedFiles: 2, skipped: [{ file: "big.txt", reason: "too large" }] });
  });

  it("ignores what .gitignore names, unless told not to", () => {
    const { root, write } = tempRepository();
    write({ ".gitignore": "dist/\n", "dist/a.js": `const k = "${key}";` });
    expect(runKeystow([], { cwd: root }).status).toBe(0);
    expect(runKeystow(["--no-gitignore"], { cwd: root }).status).toBe(1);
  });
});

describe("a SARIF report", () => {
  it("counts paths from the top of the repository, so that code scanning finds them", () => {
    const { root, write } = tempRepository();
    write({ "packages/a/src/a.ts": `const k = "${key}";` });
    const { stdout } = runKeystow(["-f", "sarif"], { cwd: join(root, "packages/a") });
    expect(JSON.parse(stdout)).toMatchObject({
      runs: [
        {
          originalUriBaseIds: { "%SRCROOT%": { uri: `file://${root}/` } },
          results: [{ locations: [{ physicalLocation: { artifactLocation: { uri: "packages/a/src/a.ts" } } }] }],
        },
      ],
    });
  });
});

describe("standard input", () => {
  it("is scanned under the name that is given", () => {
    const { status, stdout } = runKeystow(["--stdin", "--stdin-filename", "src/a.ts", "-f", "json"], {
      cwd: tempFolder(),
      input: `const k = "${key}";`,
    });
    expect(status).toBe(1);
    expect(json(stdout).findings).toMatchObject([{ file: "src/a.ts", startColumn: 12 }]);
  });

  it("may be empty", () => {
    expect(runKeystow(["--stdin"], { cwd: tempFolder() })).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("outputs", () => {
  it("go to a file instead, in the format of its extension, with the summary on standard error", () => {
    const cwd = folderWith({ "a.ts": `const k = "${key}";` });
    const { status, stdout, stderr } = runKeystow(["-o", "out.json"], { cwd });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^keystow: 1 key in 1 file: 1 exact \(1 live\); scanned 1 file, \d+ B, \d+ ms\n$/);
    expect(json(readFileSync(join(cwd, "out.json"), "utf8")).findings).toHaveLength(1);
    expect(readdirSync(cwd).sort()).toEqual(["a.ts", "out.json"]);
  });

  it("may be several", () => {
    const cwd = folderWith({ "a.ts": `const k = "${key}";` });
    const { stdout } = runKeystow(["-o", "json=a.json", "-o", "sarif=a.sarif"], { cwd });
    expect(stdout).toContain("1 key in 1 file");
    expect(JSON.parse(readFileSync(join(cwd, "a.sarif"), "utf8"))).toHaveProperty("version", "2.1.0");
    expect(existsSync(join(cwd, "a.json"))).toBe(true);
  });

  it("are written through a link, and keep the mode of the file", () => {
    const cwd = folderWith({ "a.ts": "", "real/out.json": "old" });
    symlinkSync("real/out.json", join(cwd, "out.json"));
    const { mode } = statSync(join(cwd, "out.json"));
    runKeystow(["a.ts", "-o", "out.json"], { cwd });
    expect(json(readFileSync(join(cwd, "real/out.json"), "utf8")).findings).toEqual([]);
    expect(statSync(join(cwd, "out.json")).mode).toBe(mode);
  });

  it("may be a device", () => {
    expect(runKeystow(["-o", "/dev/null"], { cwd: tempFolder() }).status).toBe(0);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it("leave the old file as it was if the scan could not run", () => {
    const cwd = folderWith({ "out.json": "old" });
    expect(runKeystow(["missing", "-o", "out.json"], { cwd }).status).toBe(2);
    expect(readFileSync(join(cwd, "out.json"), "utf8")).toBe("old");
  });

  it("are coloured only if asked for where there is no terminal", () => {
    const cwd = folderWith({ "a.ts": `const k = "${key}";` });
    expect(runKeystow([], { cwd }).stdout).not.toContain("\u001b");
    expect(runKeystow([], { cwd, env: { FORCE_COLOR: "1" } }).stdout).toContain("\u001b[");
    expect(runKeystow([], { cwd, env: { FORCE_COLOR: "1", NO_COLOR: "1" } }).stdout).not.toContain("\u001b");
  });

  it("say how long each phase took with --timing", () => {
    const { stderr } = runKeystow(["--timing"], { cwd: tempFolder() });
    expect(stderr).toMatch(/^keystow: timing: start \d.*, config \d.*, rules \d.*, files \d.*, report \d.*\n$/);
  });
});

describe("what is staged", () => {
  it("is scanned as it is in the index", () => {
    const { root, stage, write } = tempRepository();
    stage({ "a.ts": `const k = "${key}";`, "b.ts": "" });
    write({ "a.ts": "", "b.ts": `const k = "${key}";` });
    const { status, stdout } = runKeystow(["scan", "--staged"], { cwd: root });
    expect(stdout).toContain("keystow: 1 key is staged");
    expect(stdout).toContain("a.ts:1:12");
    expect(stdout).not.toContain("b.ts");
    expect(status).toBe(1);
  });

  it("stops a commit, and says why it could not run", () => {
    const { root, stage } = tempRepository();
    stage({ "a.ts": `const k = "${key}";` });
    const env = { GIT_INDEX_FILE: join(root, ".git/index") };
    expect(runKeystow(["scan", "--staged"], { cwd: root, env }).stdout).toMatch(
      /^keystow: commit stopped, 1 key is staged\n/,
    );
    writeTree(root, { "keystow.config.json": `{\n  "minGrad": "proven"\n}` });
    expect(runKeystow(["scan", "--staged"], { cwd: root, env })).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "keystow: commit stopped, the scan could not run: " +
        'keystow.config.json:2 unknown key "minGrad" (did you mean "minGrade"?)\n',
    });
  });
});
