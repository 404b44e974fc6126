// What the extension promises VS Code, checked against what it is.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import manifest from "../../extension/package.json" with { type: "json" };
import english from "../../extension/package.nls.json" with { type: "json" };

const dist = join(import.meta.dirname, "../../extension/dist");
const files = readdirSync(dist).filter((name) => name.endsWith(".js"));
const textOf = (name: string) => readFileSync(join(dist, name), "utf8");
/** What stands in English for a `%key%` of the manifest. */
const textOfKey = (key: string) => new Map(Object.entries(english)).get(key.slice(1, -1)) ?? "";
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

  it("reads the settings that it declares, and explains each", () => {
    for (const [name, setting] of Object.entries(manifest.contributes.configuration.properties)) {
      expect(setting).toMatchObject({
        scope: expect.any(String) as string,
        markdownDescription: expect.any(String) as string,
      });
      expect(bundle).toContain(name.slice("keystow.".length));
    }
  });

  it("leads through steps whose pictures are in the package, follow themes and hold no colour of their own", () => {
    const ignore = readFileSync(join(dist, "../.vscodeignore"), "utf8");
    expect(ignore).toContain("!media/walkthrough/*.svg");
    for (const { description, media, completionEvents } of manifest.contributes.walkthroughs.flatMap(
      ({ steps }) => steps,
    )) {
      const picture = readFileSync(join(dist, "..", media.svg), "utf8");
      expect(picture).toContain("var(--vscode-editor-foreground)");
      expect(picture).not.toMatch(/"#[0-9a-f]{3,8}"|rgb\(/i);
      const action = /\(command:([\w.]{1,80})\)$/.exec(textOfKey(description))?.[1];
      expect(completionEvents).toContain(`onCommand:${action ?? "none"}`);
    }
  });

  it("has types of no later VS Code than the earliest that it runs in", () => {
    expect(manifest.devDependencies["@types/vscode"].replace("~", "^")).toBe(manifest.engines.vscode);
  });
});

describe("the bundle", () => {
  it("is small enough: the package has little else", () => {
    expect(gzipSync(bundle).length).toBeLessThan(460_000);
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
