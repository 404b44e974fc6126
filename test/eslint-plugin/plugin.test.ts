// The plugin as a flat config takes it, on ESLint's own classes.
import { ESLint } from "eslint";
import { defineConfig } from "eslint/config";
import { describe, expect, it } from "vitest";
import manifest from "../../eslint-plugin/package.json" with { type: "json" };
import plugin from "../../eslint-plugin/src/index.js";
import { makeKey } from "../support/make-key.js";

const ruleId = "keystow/no-hardcoded-keys";
const code = `export const key = "${makeKey("forg-live-key")}";\n`;

describe("the plugin", () => {
  it("says its package's name and version, and its namespace", () => {
    expect(plugin.meta).toEqual({ name: manifest.name, version: manifest.version, namespace: "keystow" });
  });

  it.each([
    ["as an element", [plugin.configs.recommended]],
    [
      "through defineConfig and its namespace",
      defineConfig({ plugins: { keystow: plugin }, extends: ["keystow/recommended"] }),
    ],
    ["beside an entry that names the plugin itself", [{ plugins: { keystow: plugin } }, plugin.configs.recommended]],
  ])("gives its recommended config %s", async (_how, config) => {
    const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: config });
    const [result] = await eslint.lintText(code, { filePath: "pay.js" });
    expect(result?.messages).toMatchObject([{ ruleId, severity: 2, line: 1, column: 21 }]);
  });

  it("leaves its findings to ESLint's own directives", async () => {
    const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: plugin.configs.recommended });
    const [result] = await eslint.lintText(`// eslint-disable-next-line ${ruleId} -- revoked\n${code}`);
    expect(result?.messages).toEqual([]);
    expect(result?.suppressedMessages).toMatchObject([{ ruleId, line: 2 }]);
  });
});
