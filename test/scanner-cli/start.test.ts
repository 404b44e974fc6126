// The bytecode that a commit leaves beside the scanner: it is made, used and, whatever is wrong with it, no matter.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { makeKey } from "../support/make-key.js";
import { KEYSTOW } from "../support/run-keystow.js";
import { tempFolder } from "../support/temp-folder.js";
import { tempRepository } from "../support/temp-repository.js";

const key = makeKey("forg-live-key");
let installed: string;
beforeEach(() => {
  installed = tempFolder();
  const isOurs = (file: string) => !file.includes(".bytecode");
  cpSync(dirname(KEYSTOW), installed, { recursive: true, filter: isOurs });
});

const bytecode = () => readdirSync(installed).filter((name) => name.includes(".bytecode"));

/** Runs the copy of the scanner in a repository with a staged key. */
function scan(...args: readonly string[]) {
  const { root, stage } = tempRepository();
  stage({ "a.js": `const k = "${key}";\n`, "keystow.config.mjs": "export default { maxFileSize: 9999 };\n" });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(installed, "keystow.cjs"), ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, found: (JSON.parse(stdout) as { findings: { ruleId: string }[] }).findings.length, stderr };
}

const staged = () => scan("scan", "--staged", "-f", "json");

describe("bytecode", () => {
  it("is left by a staged scan and by nothing else, under the name of the scanner and of the Node that made it", () => {
    expect(scan("scan", "-f", "json")).toMatchObject({ status: 1, found: 1 });
    expect(bytecode()).toEqual([]);
    expect(staged()).toMatchObject({ status: 1, found: 1 });
    expect(bytecode()).toEqual([expect.stringContaining(`-${process.version}-${process.platform}-${process.arch}.`)]);
  });

  it("changes nothing but the time, and is kept", () => {
    const first = staged();
    const [name = ""] = bytecode();
    const made = readFileSync(join(installed, name));
    expect(staged()).toEqual({ ...first, stderr: expect.any(String) as string });
    expect(scan("scan", "-f", "json")).toMatchObject({ status: 1, found: 1 });
    expect(readFileSync(join(installed, name)).equals(made)).toBe(true);
  });

  it("is made anew if it is cut off or somebody else's", () => {
    staged();
    const [name = ""] = bytecode();
    const made = readFileSync(join(installed, name));
    for (const size of [0, 10, made.length - 100]) {
      truncateSync(join(installed, name), size);
      expect(staged()).toMatchObject({ status: 1, found: 1 });
      expect(readFileSync(join(installed, name)).length).toBeGreaterThan(made.length / 2);
    }
  });

  it("is not used if a byte of it is damaged: V8 would run it", () => {
    staged();
    const [name = ""] = bytecode();
    const file = join(installed, name);
    const made = readFileSync(file);
    for (const share of [0.0001, 0.1, 0.5, 0.9]) {
      const at = Math.floor(made.length * share);
      const damaged = Buffer.from(made);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(file, damaged);
      expect(staged()).toMatchObject({ status: 1, found: 1 });
    }
    writeFileSync(file, Buffer.from(made).fill(0, made.length / 2));
    expect(staged()).toMatchObject({ status: 1, found: 1 });
    expect(
      readFileSync(file)
        .subarray(-64)
        .every((byte) => byte === 0),
    ).toBe(false);
  });

  it("is done without where it cannot be written", () => {
    staged();
    const [name = ""] = bytecode();
    renameSync(join(installed, name), join(installed, "elsewhere"));
    mkdirSync(join(installed, name));
    expect(staged()).toMatchObject({ status: 1, found: 1 });
    expect(bytecode()).toEqual([name]);
  });
});
