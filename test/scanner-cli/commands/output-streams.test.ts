import { spawn, spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";
import { KEYSTOW } from "../../support/run-keystow.js";
import { tempFolder, writeTree } from "../../support/temp-folder.js";

const many = () => {
  const lines = Array.from({ length: 3000 }, (_, seed) => `const k${seed} = "${makeKey("forg-live-key", seed)}";`);
  return writeTree(tempFolder(), { "a.ts": lines.join("\n") });
};

describe("standard output", () => {
  it("arrives whole in a pipe that is read slowly", async () => {
    const child = spawn(process.execPath, [KEYSTOW, "-f", "json"], { cwd: many(), stdio: ["ignore", "pipe", "pipe"] });
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) {
      chunks.push(chunk as Buffer);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    const { findings } = JSON.parse(Buffer.concat(chunks).toString()) as { findings: unknown[] };
    expect(findings).toHaveLength(3000);
  });

  it("may be closed early without a word", async () => {
    const child = spawn(process.execPath, [KEYSTOW, "-f", "json"], { cwd: many(), stdio: ["ignore", "pipe", "pipe"] });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^keystow: 3,000 keys in 1 file.*\n$/);
  });

  it.runIf(process.platform === "linux")("that cannot be written is an error", () => {
    const command = `"${process.execPath}" "${KEYSTOW}" > /dev/full`;
    const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: tempFolder(), encoding: "utf8" });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "keystow: cannot write to standard output: no space left on device\n",
    });
  });
});
