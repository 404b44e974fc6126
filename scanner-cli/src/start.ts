// The file that node is given: it runs the scanner, which lies beside it as main.cjs. A third of what a small scan
// takes is compiling the scanner, so the first commit that waits for one leaves the bytecode beside the bundle, and all
// runs of the same Node take it from there. Where it cannot be written or read, everything works without.
// May not print, and may not fail where running main.cjs alone would not. V8 does not check what it is given: bytecode that
// is not byte for byte what was left is not used.
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

/** The hash of main.cjs, by scripts/build.mjs: bytecode of another one is never taken. */
declare const BUILD: string;

type Program = (module: unknown, require: unknown, __filename: string, __dirname: string) => void;

const { version, platform, arch } = process;
const bytecode = join(__dirname, `main-${BUILD}-${version}-${platform}-${arch}.bytecode`);

function start(): void {
  const filename = join(__dirname, "main.cjs");
  // the bundle is ASCII, which is read faster as Latin-1
  const source = `(function (module, require, __filename, __dirname) {${readFileSync(filename, "latin1")}\n})`;
  const cachedData = readBytecode();
  const script = new Script(source, {
    filename,
    ...(cachedData && { cachedData }),
  });
  // bytecode is made behind a staged scan, because then it holds just what a commit needs
  if ((!cachedData || script.cachedDataRejected) && process.argv.includes("--staged")) {
    process.once("exit", () => {
      leaveBytecode(script);
    });
  }
  // the scanner is known by this file: hooks and hints name it
  (script.runInThisContext() as Program)(module, require, __filename, __dirname);
}

/** In front of the bytecode stands its checksum. */
const CHECKSUM_LENGTH = 4;

/** The bytecode, if it is there and whole. */
function readBytecode(): Buffer | undefined {
  try {
    const file = readFileSync(bytecode);
    const content = file.subarray(CHECKSUM_LENGTH);
    return content.length > 0 && crc32(content) === file.readUInt32LE(0) ? content : undefined;
  } catch {
    return undefined;
  }
}

/** Writes beside and renames, so that no run reads a half. The package's folder may be read-only: then nothing is left. */
function leaveBytecode(script: Script): void {
  const unfinished = `${bytecode}.${process.pid}-${Date.now()}`;
  try {
    const content = script.createCachedData();
    const checksum = Buffer.alloc(CHECKSUM_LENGTH);
    checksum.writeUInt32LE(crc32(content));
    const file = openSync(unfinished, "wx");
    try {
      for (const part of [checksum, content]) writeAll(file, part);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, bytecode);
  } catch {
    rmSync(unfinished, { force: true });
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

start();
