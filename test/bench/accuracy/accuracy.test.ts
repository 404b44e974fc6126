// The accuracy benchmark as people run it, on cases that are made here.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";
import { tempFolder } from "../../support/temp-folder.js";

const program = join(import.meta.dirname, "..", "accuracy.mjs");
const key = makeKey("forg-live-key", 4);
const token = makeKey("generic-token", 4);
const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join("\n");

function casesFolder(): string {
  const folder = tempFolder();
  const secret = { rule: "forg", expect: "secret", filename: "a.ts", text: `const key = "${key}";`, value: key };
  const clean = { rule: "forg", expect: "clean", text: "nothing" };
  writeFileSync(join(folder, "plain.jsonl"), lines([secret, { ...secret, text: "hidden", value: "hidden" }, clean]));
  const repo = { repo: "acme/app", rule: "token" };
  const window = `api_token: ${token}`;
  const rows = [
    { ...repo, expect: "secret", text: window, value: token, line_start: 1, line_end: 1 },
    { ...repo, expect: "clean", text: `\n${window}` },
    { ...repo, expect: "clean", text: `session_token: ${makeKey("generic-token", 5)}` },
    { ...repo, expect: "secret", text: "host", component: true },
    { ...repo, expect: "clean", text: window, weak: true },
  ];
  writeFileSync(join(folder, "repositories.jsonl.gz"), gzipSync(lines(rows)));
  mkdirSync(join(folder, "tree"));
  writeFileSync(join(folder, "tree", "a.env"), `API_TOKEN=${token}\n`);
  return folder;
}

const run = (...args: readonly string[]) => execFileSync(process.execPath, [program, ...args], { encoding: "utf8" });

describe("the accuracy benchmark", () => {
  it("counts what is found, missed and falsely alarmed", () => {
    const folder = casesFolder();
    const { sources, weak, repositories, tree } = JSON.parse(
      run(folder, "--tree", join(folder, "tree"), "--json"),
    ) as Record<string, unknown>;
    expect(sources).toEqual([
      { name: "plain", secrets: 2, found: 1, clean: 1, alarmed: 0, falseFindings: 0 },
      // the second window shows a secret that another row has labelled
      { name: "repositories", secrets: 1, found: 1, clean: 2, alarmed: 2, falseFindings: 1 },
    ]);
    expect(weak).toMatchObject([{ name: "repositories, weak", clean: 1, alarmed: 1 }]);
    expect(repositories).toMatchObject([{ name: "acme/app", found: 1, falseFindings: 1 }]);
    expect(tree).toMatchObject({ findings: 1 });
  });

  it("shows tables and cases, and no secret unless texts are asked for", () => {
    const folder = casesFolder();
    const args = [folder, "--rules", "--misses", "3", "--alarms", "3", "--tree", join(folder, "tree"), "--list"];
    const shown = run(...args);
    expect(shown).toMatch(/\| plain +\| +1 of 2 \| +50\.0 % \|/);
    expect(shown).toMatch(/\| together +\| +1 \| +0 \| +1 \| +50\.0 % \| +100\.0 % \|/);
    expect(shown).toContain("a.env:1 generic-token ");
    expect(shown).not.toContain(key);
    expect(shown).not.toContain(token);
    expect(run(...args, "--show-text")).toContain(token);
  });

  it("scores other tools on the same cases, and names those that are missing", () => {
    const tools = tempFolder();
    // reports the first case's key as gitleaks would, whatever it is asked
    const report = `const { argv } = process; const [folder] = [argv[3]];
      if (argv[2] === "version") return console.log("1.2.3");
      const leak = { File: folder + "/case-0/a.ts", StartLine: 1, Secret: ${JSON.stringify(key)} };
      require("fs").writeFileSync(argv[argv.indexOf("--report-path") + 1], JSON.stringify(folder.endsWith("plain") ? [leak] : []));`;
    writeFileSync(join(tools, "gitleaks"), `#!${process.execPath}\n${report}\n`, { mode: 0o755 });
    const shown = run(casesFolder(), "--tools-in", tools);
    expect(shown).toMatch(/\| gitleaks 1\.2\.3 +\| plain +\| +50\.0 % \| +0\.0 % \|/);
    expect(shown).toMatch(/\| gitleaks 1\.2\.3 +\| repositories +\| +0\.0 % \| +0\.0 % \|/);
    expect(shown).toMatch(/\| trufflehog(?: [\d.]+)? +\| (?:not installed|plain) /);
  });

  it("says what is no case, and which flag is unknown", () => {
    const broken = join(tempFolder(), "broken.json");
    writeFileSync(broken, `{"text":"a"}\n`);
    expect(spawnSync(process.execPath, [program, broken], { encoding: "utf8" }).stderr).toContain("is no case");
    expect(spawnSync(process.execPath, [program, "--luck"], { encoding: "utf8" }).status).toBe(2);
  });
});
