// The built scanner between two pipes, as people put it there.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { redact } from "../../../scanner-cli/src/commands/redact.js";
import { createRedactor } from "../../../scanner-cli/src/output/redactor.js";
import { customRule, tokenBody } from "../../support/custom-rules.js";
import { logWithKeys } from "../../support/log-with-keys.js";
import { makeKey } from "../../support/make-key.js";
import { KEYSTOW, runKeystow } from "../../support/run-keystow.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";

const key = makeKey("forg-live-key");
const redacted = `forg_live_****${key.slice(-4)}`;

/** A running `keystow redact`, and what has come out of it. */
function started(cwd = tempFolder()) {
  const child = spawn(process.execPath, [KEYSTOW, "redact"], { cwd, stdio: ["pipe", "pipe", "pipe"] });
  onTestFinished(() => {
    child.kill();
  });
  const seen = { stdout: "", stderr: "" };
  child.stdout.on("data", (bytes: Buffer) => (seen.stdout += bytes.toString("latin1")));
  child.stderr.on("data", (bytes: Buffer) => (seen.stderr += bytes.toString()));
  return { child, seen, closed: once(child, "close") as Promise<[number | null]> };
}

/** Waits until something holds; the test's own limit ends it. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe("keystow redact", () => {
  it("copies standard input without its keys, whatever a comment says", () => {
    const input = `a ${key} // keystow-disable-line -- a test\r\nb`;
    const { status, stdout, stderr } = runKeystow(["redact"], { cwd: tempFolder(), input });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(`a ${redacted} // keystow-disable-line -- a test\r\nb`);
    expect(runKeystow(["redact"], { cwd: tempFolder() })).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("leaves all other bytes as they are", () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256));
    const input = Buffer.concat([bytes, Buffer.from(`\n${key}\n`), bytes]);
    const { stdout } = spawnSync(process.execPath, [KEYSTOW, "redact"], { cwd: tempFolder(), input });
    expect(stdout.equals(Buffer.concat([bytes, Buffer.from(`\n${redacted}\n`), bytes]))).toBe(true);
  });

  it("takes every key out of a large log, in memory that does not grow with it", async () => {
    const { child, seen, closed } = started();
    const keys: string[] = [];
    const peaks: number[] = [];
    let expected = 0;
    for (const piece of logWithKeys(64_000_000, keys)) {
      expected += piece.length;
      if (!child.stdin.write(piece)) await once(child.stdin, "drain");
      peaks.push(peakMemory(child.pid));
    }
    child.stdin.end();
    expect(await closed).toEqual([0, null]);
    expect(keys.length).toBeGreaterThan(1000);
    const lines = new Set(keys.flatMap((one) => one.split("\n")).filter((one) => !one.startsWith("-----")));
    const shown = seen.stdout.split("\n").map((one) => one.replace(/^.* payload=/, ""));
    expect(shown.filter((one) => lines.has(one))).toEqual([]);
    expect(seen.stdout.match(/ payload=\S{3,}.*\*{4}/g)).toHaveLength(keys.length);
    const hidden = keys.reduce((sum, one) => sum + one.length, 0);
    expect(seen.stdout.length).toBeGreaterThan(expected - hidden);
    // by then all of its code has run
    const settled = peaks[Math.floor(peaks.length / 4)] ?? 0;
    expect((peaks.at(-1) ?? 0) - settled).toBeLessThan(32_000);
  }, 60_000);

  it("hands lines on while it waits for more", async () => {
    const { child, seen, closed } = started();
    child.stdin.write(`one ${key}\ntwo `);
    await until(() => seen.stdout === `one ${redacted}\n`);
    child.stdin.write(key.slice(0, 20));
    child.stdin.write("x");
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(seen.stdout).toBe(`one ${redacted}\n`);
    child.stdin.end("\n");
    await closed;
    expect(seen.stdout).toMatch(/^one .*\ntwo .*\n$/);
  });

  it("ends quietly when nobody reads any more, though more could come", async () => {
    const { child, seen, closed } = started();
    child.stdin.write("one\n");
    await until(() => seen.stdout === "one\n");
    child.stdout.destroy();
    child.stdin.write("two\n");
    expect(await closed).toEqual([0, null]);
    expect(seen.stderr).toBe("");
  });

  it.skipIf(process.platform === "win32")(
    "hands on the lines that it has when it is asked to end, and no cut one",
    async () => {
      const { child, seen, closed } = started();
      child.stdin.write("one\n");
      await until(() => seen.stdout === "one\n");
      child.stdin.write(`two ${key}\nthree ${key.slice(0, 20)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      child.kill("SIGTERM");
      expect(await closed).toEqual([0, null]);
      expect(seen).toEqual({ stdout: `one\ntwo ${redacted}\n`, stderr: "" });
    },
  );

  it("takes out the keys of the config's rules, and lets the config allow none", () => {
    const token = `acme_${tokenBody()}`;
    const config = JSON.stringify({ minGrade: "proven", disabledRules: ["forg"], rules: [customRule()] });
    const cwd = writeTree(tempFolder(), { "keystow.config.json": config, "other.json": "{}" });
    const input = `${token} ${key}\n`;
    const { stdout } = runKeystow(["redact"], { cwd, input });
    expect(stdout).toMatch(/^acme_\*{4}\w{4} forg_live_\*{4}\w{4}\n$/);
    expect(runKeystow(["redact", "--config", "other.json"], { cwd, input }).stdout).toContain(token);
  });

  it("says nothing of its input if the config is broken", () => {
    const cwd = writeTree(tempFolder(), { "keystow.config.json": "{ broken" });
    const { status, stdout, stderr } = runKeystow(["redact"], { cwd, input: key });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("keystow.config.json");
  });

  it("refuses an argument, a terminal and what cannot be read", async () => {
    const cwd = tempFolder();
    expect(runKeystow(["redact", "app.log"], { cwd })).toMatchObject({ status: 2, stdout: "" });
    expect(runKeystow(["redact", "app.log"], { cwd }).stderr).toContain("pipe it in");
    const io = { cwd, redactor: createRedactor(), stdinIsTerminal: true };
    await expect(redact({ flags: {}, positionals: [] }, io as Parameters<typeof redact>[1])).rejects.toThrow(
      "redact reads standard input",
    );
    const folder = openSync(cwd, "r");
    const { status, stderr } = spawnSync(process.execPath, [KEYSTOW, "redact"], {
      cwd,
      stdio: [folder, "pipe", "pipe"],
    });
    closeSync(folder);
    expect(status).toBe(2);
    expect(stderr.toString()).toBe("keystow: standard input is no file and no pipe\n");
  });
});

/** The most memory that a process has had, in KB; 0 where the system does not tell. */
function peakMemory(pid = 0): number {
  const file = `/proc/${pid}/status`;
  return existsSync(file) ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync(file, "latin1"))?.[1] ?? 0) : 0;
}
