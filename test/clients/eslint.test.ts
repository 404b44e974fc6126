// The published plugin in projects of their own, run as people run it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eslintClient } from "../support/eslint-client.js";
import { makeKey } from "../support/make-key.js";
import { writeTree } from "../support/temp-folder.js";

const key = makeKey("forg-live-key");
const files = {
  "package.json": '{ "type": "module" }',
  "src/a.js": `export const key = "${key}";\n`,
  "src/clean.js": "export const one = 1;\n",
  "deploy/app.yaml": `key: ${key}\n`,
};
const CONFIG = "export default [keystow.configs.recommended, keystow.configs.text];\n";
const esm = { "eslint.config.js": `import keystow from "eslint-plugin-keystow";\n${CONFIG}` };

/** File, line and column of each message of a JSON report. */
function places(json: string, root: string): readonly string[] {
  const results = JSON.parse(json) as {
    filePath: string;
    messages: { ruleId: string; line: number; column: number }[];
  }[];
  return results
    .flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line, column }) => `${filePath.slice(root.length + 1)}:${line}:${column} ${ruleId}`),
    )
    .sort();
}

const EXPECTED = ["deploy/app.yaml:1:6 keystow/no-hardcoded-keys", "src/a.js:1:21 keystow/no-hardcoded-keys"];

describe("eslint .", () => {
  it.each([
    ["JavaScript modules", esm],
    [
      "TypeScript modules",
      {
        "eslint.config.ts": `import keystow from "eslint-plugin-keystow";\nimport type { Linter } from "eslint";\nexport default [keystow.configs.recommended, keystow.configs.text] satisfies Linter.Config[];\n`,
      },
    ],
    [
      "CommonJS",
      {
        "eslint.config.cjs": `const { default: keystow } = require("eslint-plugin-keystow");\nmodule.exports = [keystow.configs.recommended, keystow.configs.text];\n`,
      },
    ],
  ])("finds keys with a config in %s", (_kind, config) => {
    const { root, run } = eslintClient({ ...files, ...config });
    const { status, stdout, stderr } = run("eslint", [".", "-f", "json"]);
    expect([status, stderr.replace(/\(node:.*\n.*\n/, "")]).toEqual([1, ""]);
    expect(places(stdout, root)).toEqual(EXPECTED);
  });

  it("is the same from the cache, in threads, and is suppressed in bulk", () => {
    const { root, run } = eslintClient({ ...files, ...esm });
    const found = (...args: readonly string[]) => places(run("eslint", [".", "-f", "json", ...args]).stdout, root);
    expect([found("--cache"), found("--cache")]).toEqual([EXPECTED, EXPECTED]);
    expect(readFileSync(join(root, ".eslintcache"), "utf8")).not.toContain(key);
    expect(found("--concurrency", "2")).toEqual(EXPECTED);
    expect(run("eslint", [".", "--suppress-all"]).status).toBe(0);
    expect(readFileSync(join(root, "eslint-suppressions.json"), "utf8")).toContain("keystow/no-hardcoded-keys");
    expect(run("eslint", ["."]).status).toBe(0);
    writeTree(root, { "src/b.js": `use("${key}");\n` });
    expect(run("eslint", ["."]).status).toBe(1);
  });

  it("answers an editor that pipes a text in", () => {
    const { root, run } = eslintClient({ ...files, ...esm });
    const { stdout } = run("eslint", ["--stdin", "--stdin-filename", "src/new.js", "-f", "json"], `f("${key}");\n`);
    expect(places(stdout, root)).toEqual(["src/new.js:1:4 keystow/no-hardcoded-keys"]);
  });
});

it("runs as a plugin of oxlint", () => {
  const oxlint = JSON.stringify({
    jsPlugins: ["eslint-plugin-keystow"],
    rules: { "keystow/no-hardcoded-keys": "error" },
  });
  const { run } = eslintClient({ ...files, ".oxlintrc.json": oxlint });
  const { status, stdout } = run("oxlint", ["src", "-f", "json"]);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] };
  expect([status, diagnostics.map(({ code, filename }) => [code, filename])]).toEqual([
    1,
    [["keystow(no-hardcoded-keys)", "src/a.js"]],
  ]);
});
