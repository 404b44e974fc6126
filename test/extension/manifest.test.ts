// What the extension promises VS Code, checked against what it is.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import manifest from "../../extension/package.json" with { type: "json" };

const bundle = readFileSync(join(import.meta.dirname, "../../extension", manifest.main), "utf8");

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

  it("runs in a browser: it needs `vscode` and nothing else", () => {
    expect(manifest.browser).toBe(manifest.main);
    const needed = [...bundle.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
    expect([...new Set(needed)]).toEqual(["vscode"]);
  });
});
