import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandFor } from "../../../scanner-cli/src/output/shown-command.js";
import { makeKey } from "../../support/make-key.js";
import { KEYSTOW, runKeystow } from "../../support/run-keystow.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";

describe("the command of hints", () => {
  it("is npx where the project has keystow, here or above", () => {
    const cwd = writeTree(tempFolder(), { "node_modules/keystow/package.json": "{}", "a/b/c.ts": "" });
    expect(commandFor(cwd, KEYSTOW)).toBe("npx keystow");
    expect(commandFor(join(cwd, "a/b"), KEYSTOW)).toBe("npx keystow");
  });

  it("is npx for what npx fetched", () => {
    expect(commandFor("/nowhere", "/home/a/.npm/_npx/0123/node_modules/keystow/dist/keystow.cjs")).toBe("npx keystow");
  });

  it.each([
    ["/a/b", "/a/b/dist/keystow.cjs", "node dist/keystow.cjs"],
    ["/a/b/c/d/e", "/x/keystow.cjs", "node /x/keystow.cjs"],
    ["/a", "/a/my tools/keystow.cjs", "node 'my tools/keystow.cjs'"],
  ])("is node elsewhere: %s, %s", (cwd, bundle, command) => {
    expect(commandFor(cwd, bundle)).toBe(command);
  });

  it("is what a report says, and runs", () => {
    const cwd = writeTree(tempFolder(), { "a.ts": `const k = "${makeKey("forg-live-key")}";` });
    const [, bundle = ""] = /^Why: +node (\S+) explain a\.ts:1$/m.exec(runKeystow([], { cwd }).stdout) ?? [];
    expect(join(bundle.startsWith("/") ? "" : cwd, bundle)).toBe(KEYSTOW);
    writeTree(cwd, { "node_modules/keystow/package.json": "{}" });
    expect(runKeystow([], { cwd }).stdout).toMatch(/^Why: +npx keystow explain a\.ts:1$/m);
    expect(runKeystow(["help", "explain"], { cwd }).stdout).toContain("  npx keystow explain src/config.ts:8");
  });
});
