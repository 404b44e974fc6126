// Beside ESLint's own languages: their files are parsed by them, and the rule finds the keys at their places.
import css from "@eslint/css";
import json from "@eslint/json";
import markdown from "@eslint/markdown";
import type { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../eslint-plugin/src/index.js";
import { lintText } from "../support/eslint-run.js";
import { makeKey } from "../support/make-key.js";
import { tempFolder } from "../support/temp-folder.js";

const key = makeKey("forg-live-key");
const fenced = `# Use\n\nUse ${key}\n\n\`\`\`js\nconst k = "${key}";\n\`\`\`\n`;

const languages = [
  { files: ["**/*.json"], plugins: { json }, language: "json/json" },
  { files: ["**/*.css"], plugins: { css }, language: "css/css" },
  { files: ["**/*.md"], plugins: { markdown }, language: "markdown/gfm" },
] as unknown as Linter.Config[];
const processed = [
  { files: ["**/*.md"], plugins: { markdown }, processor: "markdown/markdown" },
] as unknown as Linter.Config[];

describe("a file of another language", () => {
  it.each([
    ["a.json", `{\n "k": "${key}" }`, languages, ["2:8"]],
    ["a.css", `a { background: url("https://x/?k=${key}"); }`, languages, ["1:35"]],
    ["a.md", fenced, languages, ["3:5", "6:12"]],
    ["a.md", fenced, processed, ["6:12"]],
    ["a.yaml", `k: ${key}\n`, languages, ["1:4"]],
  ] as const)("%s", async (path, text, configs, places) => {
    const all = [plugin.configs.recommended, plugin.configs.allText, ...configs];
    const messages = await lintText(text, { cwd: tempFolder(), path, configs: all });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(places.map(() => "keystow/no-hardcoded-keys"));
    expect(messages.map(({ line, column }) => `${line}:${column}`)).toEqual(places);
    expect(messages.map(({ column, endColumn = 0 }) => endColumn - column)).toEqual(places.map(() => key.length));
  });
});
