// The baseline that the command line wrote: ESLint leaves the same findings out.
import { createDetector, entryOf, writeBaseline } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import plugin from "../../eslint-plugin/src/index.js";
import { lintText } from "../support/eslint-run.js";
import { makeKey } from "../support/make-key.js";
import { tempFolder, writeTree } from "../support/temp-folder.js";

const live = makeKey("forg-live-key");
const other = makeKey("forg-live-key", 2);
const code = `"use client";\nfetch(\`https://example.org/?token=${live}\`);\nuse("${other}");\n`;
const entries = (path: string) =>
  createDetector()
    .scan(code)
    .filter(({ secret }) => secret === live)
    .map((finding) => entryOf(finding, path));
const baseline = (path: string) => writeBaseline(entries(path));

const reports = async (files: Readonly<Record<string, string>>, path = "src/a.js") => {
  const cwd = writeTree(tempFolder(), { ".git/HEAD": "", "src/a.js": code, ...files });
  const configs = [plugin.configs.recommended];
  const messages = await lintText(code, { cwd, path, configs });
  return messages.map(({ line, ruleId }) => `${line} ${ruleId?.replace("keystow/", "") ?? ""}`).sort();
};

const all = ["2 no-hardcoded-keys", "2 no-key-in-url", "3 no-hardcoded-keys"];

describe("a baseline", () => {
  it("takes what it accepts out of every rule that reports keys, in its file", async () => {
    expect(await reports({})).toEqual(all);
    expect(await reports({ ".keystow-baseline.json": baseline("src/a.js") })).toEqual(["3 no-hardcoded-keys"]);
    expect(await reports({ ".keystow-baseline.json": baseline("src/a.js") }, "src/b.js")).toEqual(all);
  });

  it("follows a file that was renamed", async () => {
    expect(await reports({ ".keystow-baseline.json": baseline("src/old.js") })).toEqual(["3 no-hardcoded-keys"]);
  });

  it("may be named by the config", async () => {
    const config = { "keystow.config.json": '{ "baseline": "ci/accepted.json" }' };
    expect(await reports({ ...config, "ci/accepted.json": baseline("src/gone.js") })).toEqual(all);
    await expect(reports(config)).rejects.toThrow(/there is no baseline ci\/accepted\.json/);
  });

  it("stops the run if it is broken", async () => {
    const broken = baseline("src/a.js").replace("version", "versoin");
    await expect(reports({ ".keystow-baseline.json": broken })).rejects.toThrow(/\.keystow-baseline\.json/);
  });
});
