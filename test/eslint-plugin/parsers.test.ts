// Pages of frameworks, by their own parsers: keys are found in scripts, templates and attributes. What a component holds
// ships to browsers, so that only the part that runs on a server gets a rewrite.
import type { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import * as astro from "astro-eslint-parser";
import * as svelte from "svelte-eslint-parser";
import * as vue from "vue-eslint-parser";
import plugin from "../../eslint-plugin/src/index.js";
import { lintText } from "../support/eslint-run.js";
import { makeKey } from "../support/make-key.js";
import { tempFolder } from "../support/temp-folder.js";

const key = makeKey("forg-live-key");

describe.each([
  [
    "a.vue",
    vue,
    `<template><A :k="'${key}'" t="${key}"/></template>\n<script setup>\nconst k = "${key}"\n</script>\n`,
    [1, 1, 3],
    [],
  ],
  ["a.svelte", svelte, `<script>\nconst k = "${key}";\n</script>\n<p>${key}</p>\n`, [2, 4], []],
  ["a.astro", astro, `---\nconst k = "${key}";\n---\n<p>${key}</p>\n`, [2, 4], [2]],
] as const)("%s", (path, parser, text, found, rewritten) => {
  it("is read by its own parser", async () => {
    const files: Linter.Config = {
      files: ["**/*.{vue,svelte,astro}"],
      languageOptions: { parser: parser },
    };
    const messages = await lintText(text, { cwd: tempFolder(), path, configs: [files, plugin.configs.strict] });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(found.map(() => "keystow/no-hardcoded-keys"));
    expect(messages.map(({ line }) => line)).toEqual(found);
    expect(messages.filter(({ suggestions }) => suggestions?.length).map(({ line }) => line)).toEqual(rewritten);
  });
});
