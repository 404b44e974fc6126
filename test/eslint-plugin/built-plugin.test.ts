// The built file, as a project loads it: by a config file, in the main thread and in ESLint's worker threads.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ESLint } from "eslint";
import { expect, it } from "vitest";
import { makeKey } from "../support/make-key.js";
import { tempFolder, writeTree } from "../support/temp-folder.js";

const built = pathToFileURL(join(import.meta.dirname, "../../eslint-plugin/dist/index.js")).href;
const config = `import keystow from ${JSON.stringify(built)};\nexport default [keystow.configs.recommended];\n`;

it("gives the same results with and without worker threads", async () => {
  const sources = Array.from({ length: 12 }, (_, seed) => [`src/${seed}.js`, sourceWith(seed)] as const);
  const cwd = writeTree(tempFolder(), { "eslint.config.mjs": config, ...Object.fromEntries(sources) });
  const lint = async (concurrency: number | "off") => {
    const results = await new ESLint({ cwd, concurrency }).lintFiles(["src"]);
    return results.map(({ filePath, messages }) => ({ filePath, messages }));
  };
  const alone = await lint("off");
  expect(alone.map(({ messages }) => messages.length)).toEqual(alone.map(() => 1));
  expect(alone).toHaveLength(sources.length);
  expect(await lint(2)).toEqual(alone);
});

const sourceWith = (seed: number) => `${"\n".repeat(seed)}export const key = "${makeKey("forg-live-key", seed)}";\n`;
