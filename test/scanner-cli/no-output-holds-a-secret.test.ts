// The promise on which all others rest: whatever the scanner is told to do and whatever goes wrong,
// no output holds a key, nor a piece of one, unless --show-secrets is given.
import { createDetector } from "@keystow/detector";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeKey } from "../support/make-key.js";
import { runKeystow, type RunOptions } from "../support/run-keystow.js";
import { holdsPieceOf } from "../support/secret-pieces.js";
import { tempFolder, writeTree } from "../support/temp-folder.js";
import { tempRepository } from "../support/temp-repository.js";

const detector = createDetector();
const seed = Date.now() % 100_000;
/** Rules whose keys can be told anywhere, and rules whose keys only their surroundings tell. */
const byShape = [
  "forg-live-key",
  "foura-live-key",
  "foxreach-api-key",
  "github-personal-access-token",
  "openai-api-key",
];
const all = [...byShape, "forerunner-api-key", "aws-access-key", "jwt-signed-token", "pem-private-key", "url-password"];
const keyOf = new Map(all.map((id, at) => [id, makeKey(id, seed + at)]));
const keysByShape = byShape.map((id) => keyOf.get(id) ?? "");

/** Keys where a report quotes its surroundings: the reason of a comment, the name of a property. */
const quoting = (): readonly string[] =>
  keysByShape.flatMap((key, at) => {
    const other = keysByShape[(at + 1) % keysByShape.length] ?? "";
    return [
      ...[`was ${other} before`, `from https://u:${other}@host`, other, `not "${other}"`].map(
        (reason) => `k = "${key}"; // keystow-disable-line -- ${reason}`,
      ),
      `// withforerunner.com\nx = { "Authorization_${other}": "Bearer ${keyOf.get("forerunner-api-key") ?? ""}" }`,
    ];
  });

/** Every key as its rule's examples have it, several to a line, and a file whose name is a key. */
const tree = (): Record<string, string> => {
  const examples = detector.rules.flatMap((rule) => {
    const key = keyOf.get(rule.id);
    return key === undefined ? [] : rule.examples(key);
  });
  return {
    "src/a.txt": `${examples.join("\n")}\n${examples.slice(0, 4).join("  ")}\n`,
    "src/reasons.js": quoting().join("\n"),
    [`${keysByShape[0] ?? ""}.md`]: keysByShape.join("\n"),
    [`${keysByShape[1] ?? ""}.bin`]: "\0\0\0a",
  };
};

const secretsIn = (text: string) =>
  [...keyOf].filter(([, key]) => holdsPieceOf(key, text, detector.redact(key).split("****", 1)[0])).map(([id]) => id);

const outputOf = (args: readonly string[], options: RunOptions) => {
  const { stdout, stderr } = runKeystow(args, options);
  return stdout + stderr;
};

describe(`with keys of seed ${seed}`, () => {
  it("the test would see a secret: --show-secrets prints them", () => {
    const cwd = writeTree(tempFolder(), tree());
    for (const format of ["stylish", "json"]) {
      expect(secretsIn(outputOf(["-f", format, "--show-secrets"], { cwd }))).toEqual(expect.arrayContaining(byShape));
    }
  });

  it.each([
    [[]],
    [["-f", "json"]],
    [["-f", "sarif"]],
    [["--timing", "--verbose"]],
    [["--min-grade", "suspicious"]],
    [["--max-file-size", "10"]],
    [["-f", "json", "--quiet", "-o", "out.json", "-o", "sarif=out.sarif", "-o", "stylish=out.txt"]],
  ])("a scan prints none: %j", (args) => {
    const cwd = writeTree(tempFolder(), tree());
    const files = () => readdirSync(cwd).filter((name) => name.startsWith("out."));
    const printed = outputOf(args, { cwd, env: { FORCE_COLOR: "1" } });
    expect(secretsIn(printed)).toEqual([]);
    if (!args.includes("-o")) expect(printed).toContain("****");
    for (const name of files()) expect(secretsIn(readFileSync(join(cwd, name), "utf8"))).toEqual([]);
    expect(files()).toHaveLength(args.includes("-o") ? 3 : 0);
  });

  it("a staged scan prints none", () => {
    const { root, stage } = tempRepository();
    stage(tree());
    expect(secretsIn(outputOf(["--staged"], { cwd: root }))).toEqual([]);
  });

  it("explain prints none, of the reasons of comments neither", () => {
    const cwd = writeTree(tempFolder(), tree());
    const lines = (tree()["src/a.txt"] ?? "").split("\n").length;
    for (let line = 1; line < lines; line += 3) {
      expect(secretsIn(outputOf(["explain", `src/a.txt:${line}`], { cwd }))).toEqual([]);
    }
    expect(secretsIn(outputOf(["explain", `${keysByShape[0] ?? ""}.md:1`], { cwd }))).toEqual([]);
    const quotes = quoting().join("\n").split("\n");
    for (const [at, line] of quotes.entries()) {
      for (const place of [`${at + 1}`, `${at + 1}:6`]) {
        if (line.length < 6) continue;
        expect(secretsIn(outputOf(["explain", `src/reasons.js:${place}`], { cwd }))).toEqual([]);
      }
    }
  });

  it("identify prints none", () => {
    for (const key of keyOf.values()) {
      expect(secretsIn(outputOf(["identify"], { cwd: tempFolder(), input: key }))).toEqual([]);
      expect(secretsIn(outputOf(["identify", key], { cwd: tempFolder() }))).toEqual([]);
    }
  });

  it("redact prints none, of its input neither", () => {
    for (const input of Object.values(tree())) {
      expect(secretsIn(outputOf(["redact"], { cwd: tempFolder(), input }))).toEqual([]);
    }
  });

  it("errors print none", () => {
    const cwd = tempFolder();
    for (const key of keysByShape) {
      for (const args of [
        [`--${key}`],
        [`--format=${key}`],
        [`--staged=${key}`],
        [key],
        [`${key}/${key}`],
        ["--config", key],
        ["--stdin", key],
        ["-o", `no/${key}`],
        ["explain", `${key}:1`],
        ["explain", key],
        ["hook", key],
        ["env", key],
        ["env", "check", key],
        ["help", key],
        ["rules", key],
        ["redact", key],
        ["redact", "--config", key],
      ]) {
        const { status, stdout, stderr } = runKeystow(args, { cwd });
        expect({ args: args.length, status }).toEqual({ args: args.length, status: 2 });
        expect(secretsIn(stdout + stderr)).toEqual([]);
      }
    }
  }, 120_000);

  it("a broken config prints none", () => {
    const [key = ""] = keysByShape;
    for (const [name, text] of [
      ["keystow.config.json", `{ "${key}": 1 }`],
      ["keystow.config.json", `{ "minGrade": "${key}", "disabledRules": ["${key}"] }`],
      ["keystow.config.json", `{ ${key} }`],
      ["keystow.config.mjs", `throw new Error("${key}")`],
      ["keystow.config.mjs", `const k = "${key}" "${key}";`],
      ["keystow.config.mjs", `JSON.parse('{"a":${key}}')`],
      ["keystow.config.mjs", `export default { "${key}": 1 }`],
    ] as const) {
      const { status, stdout, stderr } = runKeystow([], { cwd: writeTree(tempFolder(), { [name]: text }) });
      expect(status).toBe(2);
      expect(stderr).not.toBe("");
      expect(secretsIn(stdout + stderr)).toEqual([]);
    }
  });

  it("a crash prints none, neither of its message nor of what was scanned before", () => {
    const cwd = writeTree(tempFolder(), tree());
    for (const [id, key] of keyOf) {
      // The first look at the clock after a file was read breaks, with a piece of a key in the message.
      const quoted = JSON.stringify(keysByShape.includes(key) ? key : key.slice(-20));
      const crash = join(cwd, `crash-${id}.cjs`);
      const script = `let calls = 0; process.uptime = () => { if (++calls > 5) throw new TypeError(${quoted}); return 0; };`;
      writeTree(cwd, { [`crash-${id}.cjs`]: script });
      const { status, stderr } = runKeystow(["src"], { cwd, nodeFlags: ["--require", crash] });
      expect(status).toBe(2);
      expect(stderr).toMatch(/^keystow: a bug in keystow stopped it: TypeError: .*\n {4}at /);
      expect(secretsIn(stderr)).toEqual([]);
    }
  });
});
