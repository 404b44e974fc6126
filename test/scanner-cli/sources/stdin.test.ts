import { spawn, spawnSync } from "node:child_process";
import { closeSync, constants, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { expect, it } from "vitest";
import { tempFolder } from "../../support/temp-folder.js";

/** A script that prints the items of its standard input. */
function stdinScript(): string {
  const outfile = join(tempFolder(), "stdin.cjs");
  const contents = `import { stdinSource } from "../../../scanner-cli/src/sources/stdin.js";
    import { readItems } from "../../support/read-items.js";
    const ignored = (path) => path === process.argv[3];
    console.log(JSON.stringify(readItems(stdinSource("in.env", { maxFileSize: Number(process.argv[2]), ignored }))));`;
  const resolveDir = fileURLToPath(new URL(".", import.meta.url));
  buildSync({
    stdin: { contents, resolveDir },
    bundle: true,
    platform: "node",
    conditions: ["@keystow/source"],
    outfile,
  });
  return outfile;
}

function items(input: string | Buffer, limit: number, ignored = ""): unknown {
  const args = [stdinScript(), String(limit), ignored];
  const { stdout, stderr } = spawnSync(process.execPath, args, { input, encoding: "utf8" });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

it("reads standard input to its end, exactly up to the limit", () => {
  const input = "é\n".repeat(100_000);
  expect(items(input, 300_000)).toEqual([{ kind: "text", path: "in.env", text: input, size: 300_000 }]);
  expect(items(input, 299_999)).toEqual([{ kind: "skipped", path: "in.env", size: 300_000, reason: "too large" }]);
  expect(items("", 10)).toEqual([{ kind: "text", path: "in.env", text: "", size: 0 }]);
  expect(items(Buffer.from([1, 0, 2, 3]), 10)).toEqual([
    { kind: "skipped", path: "in.env", size: 4, reason: "binary" },
  ]);
});

it("reads what is excluded, and says nothing of its text", () => {
  expect(items("text", 10, "in.env")).toEqual([{ kind: "skipped", path: "in.env", size: 4, reason: "excluded" }]);
});

it("says so when standard input cannot be read", () => {
  const folder = openSync(tempFolder(), constants.O_RDONLY);
  const { stdout } = spawnSync(process.execPath, [stdinScript(), "10"], { stdio: [folder, "pipe", "pipe"] });
  closeSync(folder);
  expect(JSON.parse(stdout.toString())).toEqual([
    { kind: "unreadable", path: "in.env", reason: "illegal operation on a directory" },
  ]);
});

it("waits for a pipe that does not wait by itself", async () => {
  const pipe = join(tempFolder(), "pipe");
  spawnSync("mkfifo", [pipe]);
  const readEnd = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
  const writeEnd = openSync(pipe, constants.O_WRONLY);
  const child = spawn(process.execPath, [stdinScript(), "100"], { stdio: [readEnd, "pipe", "inherit"] });
  closeSync(readEnd);
  for (const part of ["slow", "ly"]) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    writeSync(writeEnd, part);
  }
  closeSync(writeEnd);
  expect(JSON.parse(await text(child.stdout ?? Readable.from([])))).toEqual([
    { kind: "text", path: "in.env", text: "slowly", size: 6 },
  ]);
});
