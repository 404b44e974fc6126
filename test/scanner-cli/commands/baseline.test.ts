import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createDetector, entryOf, writeBaseline } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";
import { runKeystow } from "../../support/run-keystow.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";
import { tempRepository } from "../../support/temp-repository.js";

const FILE = ".keystow-baseline.json";
const live = makeKey("forg-live-key");
const test = makeKey("forg-test-key");
const other = makeKey("forg-live-key", 2);
const code = (...keys: readonly string[]) => keys.map((key) => `use("${key}");\n`).join("");
const folderWith = (files: Readonly<Record<string, string>>) => writeTree(tempFolder(), files);
const legacy = () => folderWith({ "src/a.js": code(live, test), "b.js": code(live) });

interface Shown {
  readonly summary: { readonly findings: number; readonly accepted: number };
  readonly findings: readonly { readonly file: string; readonly ruleId: string }[];
}

const scan = (cwd: string, ...args: readonly string[]) => {
  const { status, stdout } = runKeystow([...args, "-f", "json"], { cwd });
  if (status === 2) return { status };
  const { summary, findings } = JSON.parse(stdout) as Shown;
  return {
    status,
    accepted: summary.accepted,
    found: findings.map(({ file, ruleId }) => `${file} ${ruleId}`),
  };
};
const run = (cwd: string, ...args: readonly string[]) => runKeystow(["baseline", ...args], { cwd });
const entries = (cwd: string) => readFileSync(join(cwd, FILE), "utf8").split("\n").slice(3, -3);

describe("keystow baseline create", () => {
  it("accepts what is there, so that only new keys are reported", () => {
    const cwd = legacy();
    const { status, stdout, stderr } = run(cwd, "create");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Wrote \.keystow-baseline\.json: it accepts 3 findings in 2 files\..*\n.*rotated.*\n$/);
    expect(readFileSync(join(cwd, FILE), "utf8")).not.toMatch(new RegExp(`${live}|${test}`));
    expect(entries(cwd)).toHaveLength(3);
    expect(scan(cwd)).toEqual({ status: 0, accepted: 3, found: [] });
    expect(runKeystow([], { cwd }).stdout).toMatch(/^No keys\. Scanned 3 files.*\(3 accepted in the baseline\)\n$/);
    writeFileSync(join(cwd, "c.js"), code(live, other));
    expect(scan(cwd)).toEqual({ status: 1, accepted: 3, found: ["c.js forg-live-key", "c.js forg-live-key"] });
    expect(scan(cwd, "--no-baseline")).toMatchObject({ status: 1, accepted: 0 });
  });

  it("overwrites nothing, and writes nothing where there is nothing to accept", () => {
    const cwd = legacy();
    run(cwd, "create");
    const before = readFileSync(join(cwd, FILE), "utf8");
    const { status, stderr } = run(cwd, "create");
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("is there already") as string,
    });
    expect(readFileSync(join(cwd, FILE), "utf8")).toBe(before);
    const clean = folderWith({ "a.js": "use();\n" });
    expect(run(clean, "create").stdout).toBe("No keys were found in .: there is nothing to accept.\n");
    expect(existsSync(join(clean, FILE))).toBe(false);
  });

  it("writes what the detector does, and no path that holds a key", () => {
    const cwd = legacy();
    run(cwd, "create");
    const found = [
      ...createDetector()
        .scan(code(live, test))
        .map((finding) => entryOf(finding, "src/a.js")),
      ...createDetector()
        .scan(code(live))
        .map((finding) => entryOf(finding, "b.js")),
    ];
    expect(readFileSync(join(cwd, FILE), "utf8")).toBe(writeBaseline(found));
    writeFileSync(join(cwd, `${other}.js`), code(other));
    const { status, stderr, stdout } = run(cwd, "update");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("its name holds a key");
    expect(stderr).not.toContain(other);
  });

  it("lies at the repository's root, from any folder of it, and holds for all of them", () => {
    const { root, write } = tempRepository();
    write({ "src/deep/a.js": code(live), "b.js": code(test) });
    const deep = join(root, "src/deep");
    expect(run(deep, "create").status).toBe(0);
    expect(entries(root)).toHaveLength(2);
    expect(scan(deep)).toMatchObject({ status: 0, accepted: 1 });
    expect(scan(deep, "../..")).toMatchObject({ status: 0, accepted: 2 });
  });

  it("lies beside the config, or where that says", () => {
    const { root, write } = tempRepository();
    write({
      "app/keystow.config.json": '{ "baseline": "ci/accepted.json" }\n',
      "app/ci/.keep": "",
      "app/a.js": code(live),
    });
    const app = join(root, "app");
    expect(run(app, "create").stdout).toContain("No keys were found in ci");
    writeFileSync(join(app, "keystow.config.json"), '{ "baseline": "accepted.json" }\n');
    expect(scan(app).status).toBe(2);
    expect(run(app, "create").status).toBe(0);
    expect(existsSync(join(app, "accepted.json"))).toBe(true);
    expect(scan(app)).toMatchObject({ status: 0, accepted: 1 });
    writeFileSync(join(app, "keystow.config.json"), "{}\n");
    expect(scan(app).status).toBe(1);
    expect(scan(app, "--baseline", "accepted.json")).toMatchObject({ status: 0, accepted: 1 });
    expect(run(app, "create").status).toBe(0);
    expect(existsSync(join(app, FILE))).toBe(true);
  });
});

describe("an accepted finding", () => {
  it("stays accepted when lines move, and when its file is renamed", () => {
    const cwd = legacy();
    run(cwd, "create");
    writeFileSync(join(cwd, "b.js"), `\n\n${code("x", live)}`);
    renameSync(join(cwd, "src/a.js"), join(cwd, "renamed.js"));
    expect(scan(cwd)).toEqual({ status: 0, accepted: 3, found: [] });
    expect(run(cwd, "update").stdout).toMatch(/^Moved 2 after their keys: /);
    expect(entries(cwd).join()).not.toContain("src/a.js");
    expect(scan(cwd)).toEqual({ status: 0, accepted: 3, found: [] });
  });

  it("is left alone by fix, explained by explain, and suppressed in SARIF", () => {
    const cwd = legacy();
    run(cwd, "create");
    expect(runKeystow(["fix", "--yes"], { cwd }).stdout).toContain("No keys to move.");
    expect(runKeystow(["fix", "--dry-run", "--no-baseline"], { cwd }).stdout).toContain("planned");
    expect(runKeystow(["explain", "b.js:1"], { cwd }).stdout).toContain("accepted in the baseline");
    const log = JSON.parse(runKeystow(["-f", "sarif"], { cwd }).stdout) as {
      readonly runs: readonly [{ readonly results: readonly { readonly suppressions?: unknown }[] }];
    };
    expect(log.runs[0].results).toHaveLength(3);
    expect(log.runs[0].results.every(({ suppressions }) => suppressions !== undefined)).toBe(true);
  });

  it("does not stop a commit", () => {
    const { root, git, write } = tempRepository();
    write({ "a.js": code(live) });
    run(root, "create");
    git("add", "-A");
    expect(scan(root, "--staged")).toMatchObject({ status: 0, accepted: 1 });
    writeFileSync(join(root, "a.js"), code(live, other));
    git("add", "-A");
    expect(scan(root, "--staged")).toMatchObject({ status: 1, accepted: 1 });
  });
});

describe("keystow baseline update and prune", () => {
  it("add what is new, and take out what is gone, among the named files", () => {
    const cwd = legacy();
    run(cwd, "create");
    writeFileSync(join(cwd, "c.js"), code(other));
    writeFileSync(join(cwd, "d.js"), code(other));
    expect(run(cwd, "update", "c.js").stdout).toMatch(
      /^Added 1: \.keystow-baseline\.json accepts 4 findings in 3 files\.\n/,
    );
    expect(scan(cwd).found).toEqual(["d.js forg-live-key"]);
    writeFileSync(join(cwd, "b.js"), "");
    rmSync(join(cwd, "c.js"));
    rmSync(join(cwd, "d.js"));
    expect(run(cwd, "prune", "src").stdout).toMatch(/^Nothing to change: /);
    expect(run(cwd, "prune").stdout).toMatch(/^Removed 2 whose keys are gone: .* accepts 2 findings in 1 file\.\n$/);
    const { mtimeMs } = statSync(join(cwd, FILE));
    expect(run(cwd, "prune").stdout).toMatch(/^Nothing to change: /);
    expect(run(cwd, "update").stdout).toMatch(/^Nothing to change: /);
    expect(statSync(join(cwd, FILE)).mtimeMs).toBe(mtimeMs);
  });

  it("need a baseline, and a word", () => {
    const cwd = legacy();
    expect(run(cwd, "update")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("baseline create") as string,
    });
    expect(run(cwd, "updat")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("did you mean update?") as string,
    });
    expect(run(cwd)).toMatchObject({ status: 2 });
  });
});

describe("a broken baseline", () => {
  it("stops every run that would go by it, with the line", () => {
    const cwd = legacy();
    run(cwd, "create");
    const file = join(cwd, FILE);
    writeFileSync(file, readFileSync(file, "utf8").replace('"redacted"', "redacted"));
    for (const args of [[], ["fix", "--yes"], ["explain", "b.js:1"], ["baseline", "update"], ["baseline", "prune"]]) {
      const { status, stderr } = runKeystow(args, { cwd });
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringMatching(/^keystow: \.keystow-baseline\.json:4: it is not valid JSON/) as string,
      });
    }
    expect(scan(cwd, "--no-baseline").status).toBe(1);
    expect(runKeystow(["--no-baseline", "--baseline", FILE], { cwd }).status).toBe(2);
    expect(runKeystow(["--baseline", "missing.json"], { cwd }).status).toBe(2);
  });
});
