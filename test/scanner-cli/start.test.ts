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

/** What is in a file of bytecode. */
const contentOf = (name: string) => readFileSync(join(installed, name));

/** Runs the copy of the scanner in a repository in which a text is staged. */
function scanOf(text: string, args: readonly string[]) {
  const { root, stage } = tempRepository();
  stage({ "a.js": text, "keystow.config.mjs": "export default { maxFileSize: 9999 };\n" });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(installed, "keystow.cjs"), ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, found: (JSON.parse(stdout) as { findings: { ruleId: string }[] }).findings.length, stderr };
}

const STAGED = ["scan", "--staged", "-f", "json"];
const scan = (...args: readonly string[]) => scanOf(`const k = "${key}";\n`, args);
const staged = () => scan(...STAGED);

describe("bytecode", () => {
  it("is left by a staged scan and by nothing else, under the name of the scanner and of the Node that made it", () => {
    expect(scan("scan", "-f", "json")).toMatchObject({ status: 1, found: 1 });
    expect(bytecode()).toEqual([]);
    expect(staged()).toMatchObject({ status: 1, found: 1 });
    const made = `-${process.version}-${process.platform}-${process.arch}.bytecode`;
    expect(bytecode()).toEqual(["main", "rules"].map((part) => expect.stringMatching(`^${part}-.*${made}$`) as string));
  });

  it("changes nothing but the time, and is kept", () => {
    const first = staged();
    const made = bytecode().map(contentOf);
    expect(staged()).toEqual({ ...first, stderr: expect.any(String) as string });
    expect(scan("scan", "-f", "json")).toMatchObject({ status: 1, found: 1 });
    expect(bytecode().map(contentOf)).toEqual(made);
  });

  it("is made anew by the first scan that does more", () => {
    expect(scanOf("nothing\n", STAGED)).toMatchObject({ status: 0, found: 0 });
    expect(bytecode()).toEqual([expect.stringMatching(/^main-/)]);
    // a place where a rule is tried, and no key
    expect(scanOf(`const k = "${key.slice(0, -1)}x";\n`, STAGED)).toMatchObject({ found: 0 });
    const [main = "", ...others] = bytecode();
    const { length } = contentOf(main);
    staged();
    expect(contentOf(main).length).toBeGreaterThan(length);
    expect(others.length).toBeLessThan(2);
    const made = bytecode().map(contentOf);
    scanOf("nothing\n", STAGED);
    staged();
    expect(bytecode().map(contentOf)).toEqual(made);
  });

  it.each([0, 1])("is made anew if that of part %i is cut off or somebody else's", (part) => {
    staged();
    const name = bytecode()[part] ?? "";
    const made = contentOf(name);
    for (const size of [0, 4, 5, 10, made.length - 100]) {
      truncateSync(join(installed, name), size);
      expect(staged()).toMatchObject({ status: 1, found: 1 });
      expect(contentOf(name).length).toBeGreaterThan(made.length / 2);
    }
  });

  it.each([0, 1])("is not used if a byte of that of part %i is damaged: V8 would run it", (part) => {
    staged();
    const name = bytecode()[part] ?? "";
    const file = join(installed, name);
    const made = readFileSync(file);
    for (const share of [0.0001, 0.1, 0.5, 0.9]) {
      const at = Math.floor(made.length * share);
      const damaged = Buffer.from(made);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(file, damaged);
      expect(staged()).toMatchObject({ status: 1, found: 1 });
    }
    writeFileSync(file, Buffer.from(made).fill(0, Math.floor(made.length / 2)));
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
    const before = bytecode();
    expect(staged()).toMatchObject({ status: 1, found: 1 });
    expect(bytecode()).toEqual(before);
  });

  it("is cleared of what killed runs left unfinished, and of nothing that may still be written", () => {
    writeFileSync(join(installed, "main-a.bytecode.1234-1700000000000"), "half");
    const current = `main-a.bytecode.1234-${Date.now()}`;
    writeFileSync(join(installed, current), "half");
    staged();
    expect(bytecode().filter((name) => name.startsWith("main-a."))).toEqual([current]);
  });
});
