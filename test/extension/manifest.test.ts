// What the extension promises VS Code, checked against what it is.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import manifest from "../../extension/package.json" with { type: "json" };

const dist = join(import.meta.dirname, "../../extension/dist");
const files = readdirSync(dist).filter((name) => name.endsWith(".js"));
const textOf = (name: string) => readFileSync(join(dist, name), "utf8");
const bundle = files.map(textOf).join("");

describe("the manifest", () => {
  it("does not start the extension before the editor is up", () => {
    expect(manifest.activationEvents).toEqual(["onStartupFinished"]);
  });

  it("writes nothing in restricted mode, and needs no disk", () => {
    expect(manifest.capabilities).toMatchObject({
      untrustedWorkspaces: { supported: "limited" },
      virtualWorkspaces: true,
    });
  });

  it("contributes the commands that the bundle registers", () => {
    for (const { command } of manifest.contributes.commands) expect(bundle).toContain(`"${command}"`);
  });

  it("has types of no later VS Code than the earliest that it runs in", () => {
    expect(manifest.devDependencies["@types/vscode"].replace("~", "^")).toBe(manifest.engines.vscode);
  });
});

describe("the bundle", () => {
  it("is small enough: the package has little else", () => {
    expect(gzipSync(bundle).length).toBeLessThan(450_000);
  });

  it("is found by the web's extension host of the earliest VS Code, which knows .js files only", () => {
    expect(manifest.browser.endsWith(".js")).toBe(true);
  });

  it("runs in a browser: it needs `vscode`, its own files and nothing else", () => {
    const needed = [...bundle.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = ""]) => name);
    expect([...new Set(needed)].sort()).toEqual(["./patterns.js", "./remediation.js", "./rules.js", "vscode"]);
    expect(files.sort()).toEqual(["browser.js", "extension.js", "patterns.js", "remediation.js", "rules.js"]);
  });

  it("starts without what only some documents need", () => {
    // what is parsed before the editor's first line is scanned: half of it are the prefilter's tables
    expect(textOf("extension.js").length).toBeLessThan(750_000);
    expect(textOf("extension.js")).not.toContain("forg_live_");
  });
});
