import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";
import { runKeystow } from "../../support/run-keystow.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";

const key = makeKey("forg-live-key");
const source = `const k = "${key}";`;
/** A repository's root, as far as the config is concerned. */
const project = (files: Readonly<Record<string, string>>) => {
  const root = writeTree(tempFolder(), { "a.ts": source, ...files });
  mkdirSync(join(root, ".git"));
  return root;
};
const statusOf = (files: Readonly<Record<string, string>>, args: readonly string[] = ["a.ts"]) =>
  runKeystow(args, { cwd: project(files) }).status;
const complaint = (files: Readonly<Record<string, string>>) => runKeystow(["a.ts"], { cwd: project(files) }).stderr;
const off = `{ "disabledRules": ["forg-live-key"] }`;

describe("a config", () => {
  it.each([
    ["keystow.config.json", off],
    ["keystow.config.json", `// with a comment\n{ "disabledRules": ["forg"], }`],
    ["keystow.config.json", `\uFEFF${off}`],
    [".keystowrc.json", off],
    ["package.json", `{ "name": "x", "keystow": ${off} }`],
    ["keystow.config.mjs", `export default ${off};`],
    ["keystow.config.js", `module.exports = ${off};`],
  ])("may be %s: %s", (name, text) => {
    expect(statusOf({ [name]: text })).toBe(0);
  });

  it("is found from a sub-folder, and not in one that is scanned", () => {
    const root = project({ "keystow.config.json": off, "sub/b.ts": source });
    expect(runKeystow([], { cwd: join(root, "sub") }).status).toBe(0);
    const inside = project({ "sub/keystow.config.json": off, "sub/keystow.config.mjs": "throw new Error('run')" });
    expect(runKeystow([], { cwd: inside })).toMatchObject({ status: 1, stderr: "" });
  });

  it("does not reach into a repository inside", () => {
    const root = project({ "keystow.config.json": off, "inner/a.ts": source });
    mkdirSync(join(root, "inner/.git"));
    expect(runKeystow([], { cwd: join(root, "inner") }).status).toBe(1);
  });

  it("that is a program is not run from outside of a repository", () => {
    const root = writeTree(tempFolder(), { "keystow.config.mjs": "throw new Error('run')", "sub/a.ts": "" });
    const { status, stderr } = runKeystow([], { cwd: join(root, "sub") });
    expect(status).toBe(2);
    expect(stderr).toContain("is outside of a repository, so it is not run");
  });

  it("gives way to flags", () => {
    expect(statusOf({ "keystow.config.json": `{ "minGrade": "proven" }` })).toBe(0);
    expect(statusOf({ "keystow.config.json": `{ "minGrade": "proven" }` }, ["a.ts", "--min-grade", "named"])).toBe(1);
    expect(statusOf({ "keystow.config.json": `{ "failOn": "proven" }` })).toBe(0);
    expect(statusOf({ "keystow.config.json": `{ "failOn": "proven" }` }, ["a.ts", "--fail-on", "named"])).toBe(1);
    expect(statusOf({ "keystow.config.json": `{ "maxFileSize": 5 }` })).toBe(0);
    expect(statusOf({ "keystow.config.json": `{ "maxFileSize": 5 }` }, ["a.ts", "--max-file-size", "1KB"])).toBe(1);
  });

  it("accepts values by their fingerprint", () => {
    const { stdout } = runKeystow(["a.ts", "-f", "json"], { cwd: project({}) });
    const [finding] = (JSON.parse(stdout) as { findings: { fingerprint: string }[] }).findings;
    const allow = [{ fingerprint: finding?.fingerprint, reason: "a sample" }];
    expect(statusOf({ "keystow.config.json": JSON.stringify({ allow }) })).toBe(0);
  });

  it("may be named", () => {
    expect(statusOf({ "other.json": off }, ["a.ts", "--config", "other.json"])).toBe(0);
  });
});

describe("a config that cannot be used", () => {
  it.each([
    [
      "keystow.config.json",
      `{\n\n "minGrad": "x"\n}`,
      'keystow.config.json:3 unknown key "minGrad" (did you mean "minGrade"?)',
    ],
    [
      "keystow.config.json",
      `{\n "exclude": [\n  "a",\n  7\n ]\n}`,
      'keystow.config.json:4 "exclude" must be a list of patterns',
    ],
    [
      "keystow.config.json",
      `{\n "allow": [\n  { "fingerprint": "x" }\n ]\n}`,
      'keystow.config.json:3 "allow" must be a list of { "fingerprint": "...", "reason": "..." }, neither empty',
    ],
    [
      "keystow.config.json",
      `{\n "exclude": [\n  "../a"\n ]\n}`,
      'keystow.config.json:3 an "exclude" pattern with . or .. between slashes matches nothing: ' +
        "it starts at the config's folder",
    ],
    ["keystow.config.json", `{\n "exclude": [\n`, "keystow.config.json:3 is not valid JSON (close bracket expected)"],
    ["keystow.config.json", `[]`, "keystow.config.json:1 a config must be an object"],
    ["keystow.config.json", ``, "keystow.config.json: a config must be an object"],
    [
      "package.json",
      `{\n "keystow": {\n  "minGrad": 1 } }`,
      'package.json:3 unknown key "minGrad" (did you mean "minGrade"?)',
    ],
    ["keystow.config.mjs", `export const a = 1;`, "keystow.config.mjs has no default export"],
    ["keystow.config.mjs", `export default {`, "keystow.config.mjs failed when it was run: it has a syntax error"],
    ["keystow.config.mjs", `throw new TypeError("no");`, "keystow.config.mjs failed when it was run: TypeError: no"],
    [
      "keystow.config.mjs",
      `export default { minGrad: 1 }`,
      'keystow.config.mjs: unknown key "minGrad" (did you mean "minGrade"?)',
    ],
  ])("%s: %j", (name, text, message) => {
    expect(complaint({ [name]: text })).toBe(`keystow: ${message}\n`);
    expect(statusOf({ [name]: text })).toBe(2);
  });

  it.each(["keystow.config.json", "package.json"])("is nested too deeply: %s", (name) => {
    const text = `{"keystow":{},"exclude":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect(complaint({ [name]: text })).toMatch(/^keystow: \S+ is nested too deeply\n$/);
  });

  it("is one of several", () => {
    expect(
      complaint({ "keystow.config.json": "{}", ".keystowrc.json": "{}", "package.json": `{"keystow":{}}` }),
    ).toMatch(
      /^keystow: there are several configs in .+: keystow\.config\.json, \.keystowrc\.json, package\.json \(its keystow key\)\n/,
    );
  });

  it("is in TypeScript, where Node does not run it", () => {
    const files = { "keystow.config.ts": `export default ${off} as { disabledRules: string[] };` };
    if (Reflect.get(process.features, "typescript") !== undefined) expect(statusOf(files)).toBe(0);
    else
      expect(complaint(files)).toMatch(
        /^keystow: keystow\.config\.ts: Node .+ does not run TypeScript.+\n.*keystow\.config\.mjs/,
      );
  });
});

describe("what is taken out", () => {
  it("is what the config excludes, relative to its folder", () => {
    const config = (pattern: string) => ({ "keystow.config.json": JSON.stringify({ exclude: [pattern] }) });
    expect(statusOf(config("a.ts"), ["."])).toBe(0);
    expect(statusOf(config("*.ts"), ["."])).toBe(0);
    expect(statusOf(config("b.ts"), ["."])).toBe(1);
    const root = project({ ...config("/sub/x"), "sub/x/b.ts": source });
    expect(runKeystow([], { cwd: join(root, "sub") }).status).toBe(0);
  });

  it("is what .keystowignore names, beside the config or in the current folder", () => {
    expect(statusOf({ ".keystowignore": "# a comment\r\n*.ts\r\n" }, ["."])).toBe(0);
    expect(statusOf({ ".keystowignore": "*.ts\n!a.ts\n" }, ["."])).toBe(1);
    const root = project({ "keystow.config.json": "{}", ".keystowignore": "sub/\n", "sub/b.ts": source });
    expect(runKeystow([], { cwd: join(root, "sub") }).status).toBe(0);
  });

  it("stays out where it is named, and is told", () => {
    for (const files of [{ ".keystowignore": "*.ts\n" }, { "keystow.config.json": `{ "exclude": ["a.ts"] }` }]) {
      const root = project({ ...files, "sub/b.js": "" });
      expect(runKeystow(["a.ts", "--verbose"], { cwd: root })).toMatchObject({
        status: 0,
        stderr: expect.stringContaining("skipped a.ts") as string,
      });
      const { stdout } = runKeystow([join(root, "a.ts"), "-f", "json"], { cwd: root });
      expect(JSON.parse(stdout)).toMatchObject({ summary: { skipped: [{ file: "a.ts", reason: "excluded" }] } });
    }
  });

  it("stays out under the name that a piped text is given", () => {
    const root = project({ ".keystowignore": "b.ts" });
    const pipe = (name: string) => runKeystow(["--stdin", "--stdin-filename", name], { cwd: root, input: source });
    expect([pipe("a.ts").status, pipe("b.ts").status]).toEqual([1, 0]);
  });

  it("stays out wherever one stands in the project", () => {
    const root = project({ "keystow.config.json": `{ "exclude": ["a.ts"] }`, "sub/b.js": "" });
    expect(runKeystow(["../a.ts", ".."], { cwd: join(root, "sub") }).status).toBe(0);
  });
});
