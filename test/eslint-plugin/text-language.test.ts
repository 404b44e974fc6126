// `keystow/text`: every other file, with the command line's findings at the command line's places.
import { createDetector, createLocator } from "@keystow/detector";
import { ESLint } from "eslint";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import plugin from "../../eslint-plugin/src/index.js";
import { lintText, suggested } from "../support/eslint-run.js";
import { makeKey } from "../support/make-key.js";
import { tempFolder, writeTree } from "../support/temp-folder.js";

const key = makeKey("forg-live-key");
const configs = [plugin.configs.allText];

describe("a text", () => {
  it.each([
    [".env", `FORG_API_KEY=${key}\n`],
    ["deploy/values.yaml", `a: 1\nkey: ${key}\n`],
    ["a.py", `key = "${key}"\n`],
    ["Dockerfile", `FROM x\nENV K=${key}\n`],
    ["README.md", `# Hi\n\nUse \`${key}\`.\n`],
    ["a.json", `{ "k": "${key}" }`],
  ])("%s is linted", async (path, text) => {
    const messages = await lintText(text, { cwd: tempFolder(), path, configs });
    const { line, column } = createLocator(text).locate(text.indexOf(key));
    expect(messages).toMatchObject([
      { ruleId: "keystow/no-hardcoded-keys", line, column, endColumn: column + key.length },
    ]);
  });

  it("is suppressed in its own comments, and gets a rewrite", async () => {
    const cwd = tempFolder();
    const python = `key = "${key}"  # keystow-disable-line -- revoked\n`;
    expect(await lintText(python, { cwd, path: "a.py", configs })).toEqual([]);
    const plain = `import sys\nkey = "${key}"\n`;
    const [message] = await lintText(plain, { cwd, path: "a.py", configs });
    expect(message && suggested(plain, message)).toBe('import os\nimport sys\nkey = os.environ["FORG_API_KEY"]\n');
  });

  it("is found by linting the folder", async () => {
    const cwd = writeTree(tempFolder(), {
      ".env.local": `K=${key}\n`,
      "a.rb": `k = "${key}"\n`,
      "b.js": "1;\n",
      "c.txt": "x\n",
    });
    const eslint = new ESLint({
      cwd,
      overrideConfigFile: true,
      overrideConfig: [plugin.configs.recommended, plugin.configs.text],
    });
    const results = await eslint.lintFiles(["."]);
    expect(results.map(({ filePath, errorCount }) => [filePath.slice(cwd.length + 1), errorCount]).sort()).toEqual([
      [".env.local", 1],
      ["a.rb", 1],
      ["b.js", 0],
      ["c.txt", 0],
    ]);
  });

  it("has the detector's findings, where the detector has them", async () => {
    const detector = createDetector();
    const cwd = tempFolder();
    const line = fc.oneof(
      fc.constantFrom(
        key,
        makeKey("github-personal-access-token"),
        `password = "${makeKey("forg-test-key")}"`,
        "é😀 = 1",
        "",
      ),
      fc.string({ unit: "grapheme", maxLength: 20 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), fc.constantFrom("\n", "\r\n"), async (lines, eol) => {
        const text = lines.join(eol);
        const messages = await lintText(text, { cwd, path: "a.yaml", configs });
        const { locate } = createLocator(text);
        const expected = detector.scan(text, { path: `${cwd}/a.yaml` }).map(({ span }) => locate(span.start));
        expect(messages.map(({ line: at, column }) => ({ line: at, column }))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

it("gives a script the findings of the detector, too", async () => {
  const detector = createDetector();
  const cwd = tempFolder();
  const keys = ["forg-live-key", "github-personal-access-token", "stripe-live-secret-key"].map((id) => makeKey(id));
  const statement = fc.oneof(
    fc.constantFrom(...keys).map((one) => `use("${one}");`),
    fc.constantFrom(...keys).map((one) => `const o = { k: \`a ${one}\` }; // ${one}`),
    fc.constantFrom(...keys).map((one) => `/* ${one} */ f(/${one}/, '${one.slice(1)}');`),
    fc.constantFrom("", "const é = 1;", "f(process.env.KEY);", "// keystow-disable-next-line -- a test"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(statement, { maxLength: 6 }), fc.constantFrom("\n", "\r\n"), async (statements, eol) => {
      // each statement in a scope of its own, since names come twice
      const text = statements.map((one) => (one.startsWith("//") ? one : `{ ${one}${eol} }`)).join(eol);
      const messages = await lintText(text, { cwd, path: "a.js", configs: [plugin.configs.recommended] });
      const { locate } = createLocator(text);
      const expected = detector.scan(text, { path: `${cwd}/a.js` }).map(({ span }) => locate(span.start));
      expect(messages.map(({ line, column }) => ({ line, column }))).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});
