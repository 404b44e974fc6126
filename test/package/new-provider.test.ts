// `npm run new:provider` writes what CONTRIBUTING.md shows, and never over a file that is there.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { tempFolder, writeTree } from "../support/temp-folder.js";

const root = new URL("../../", import.meta.url);
const script = readFileSync(new URL("scripts/new-provider.mjs", root));
const example = /```ts\n(.*?)```/s.exec(readFileSync(new URL("CONTRIBUTING.md", root), "utf8"))?.[1];
const FOLDER = "detector/src/rules/providers";

/** A copy of the script beside a folder of its own, so that it writes nothing into this one. */
function newProvider(...args: readonly string[]) {
  const folder = writeTree(tempFolder(), { "scripts/new-provider.mjs": script, [`${FOLDER}/taken.ts`]: "taken" });
  const run = spawnSync(process.execPath, ["scripts/new-provider.mjs", ...args], { cwd: folder, encoding: "utf8" });
  return { ...run, read: (id: string) => readFileSync(join(folder, FOLDER, `${id}.ts`), "utf8") };
}

it("writes the example of CONTRIBUTING.md, and says how to go on", () => {
  const { status, stdout, read } = newProvider("Acme");
  expect(status).toBe(0);
  expect(read("acme")).toBe(example);
  expect(stdout).toContain("npx vitest run test/detector/rules -u");
});

it("makes an id of the name, or takes one", () => {
  expect(newProvider("Acme Cloud").read("acme-cloud")).toContain('name: "Acme Cloud"');
  expect(newProvider("7th Heaven", "seventh-heaven").read("seventh-heaven")).toContain("SEVENTH_HEAVEN_API_KEY");
});

it.each([
  ["nothing", [], "Usage"],
  ["a name that makes no id", ["7th Heaven"], "Usage"],
  ["a provider that is there", ["Taken"], "is there already"],
])("refuses %s", (_what, args, message) => {
  const { status, stderr, read } = newProvider(...args);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(read("taken")).toBe("taken");
});
