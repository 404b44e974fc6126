// The bytecode that V8 made of a part of the scanner, in a file beside it: read only if it is what was left, and left so
// that no run reads a half. Nothing here throws: where the package's folder is read-only, nothing is left.
// V8 does not check what it is given: bytecode that is not byte for byte what was left is not used.
import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, join } from "node:path";
import type { Script } from "node:vm";
import { crc32 } from "node:zlib";

/** The hash of the scanner's parts, by scripts/build.mjs: bytecode of others is never taken. */
declare const BUILD: string;

export interface Bytecode {
  readonly content: Buffer;
  /** Whether the run that left it found keys. */
  readonly found: boolean;
}

/** In front of the bytecode stand a checksum of all behind it, and whether keys were found. */
const HEAD = { checksum: 4, length: 5 };

/** Who writes the file for longer than so many milliseconds does not write any more. */
const ABANDONED = 60_000;
/** A file that is being written: its process, and when it began. */
const UNFINISHED = /\.bytecode\.\d+-(\d+)$/;

/** A part's bytecode, if it is there and whole. */
export function readBytecode(part: string): Bytecode | undefined {
  try {
    const file = readFileSync(fileOf(part));
    const isWhole = file.length > HEAD.length && crc32(file.subarray(HEAD.checksum)) === file.readUInt32LE(0);
    return isWhole ? { content: file.subarray(HEAD.length), found: file[HEAD.checksum] === 1 } : undefined;
  } catch {
    return undefined;
  }
}

/** Leaves a part's bytecode, as far as the script was compiled by now. */
export function leaveBytecode(part: string, script: Script, found: boolean): void {
  const target = fileOf(part);
  const unfinished = `${target}.${process.pid}-${Date.now()}`;
  try {
    const content = Buffer.concat([Buffer.alloc(HEAD.length), script.createCachedData()]);
    content[HEAD.checksum] = Number(found);
    content.writeUInt32LE(crc32(content.subarray(HEAD.checksum)));
    writeWhole(unfinished, content);
    renameSync(unfinished, target);
    removeAbandoned();
  } catch {
    rmSync(unfinished, { force: true });
  }
}

function fileOf(part: string): string {
  const { version, platform, arch } = process;
  return join(__dirname, `${basename(part, ".cjs")}-${BUILD}-${version}-${platform}-${arch}.bytecode`);
}

function writeWhole(file: string, content: Buffer): void {
  const open = openSync(file, "wx");
  try {
    for (let at = 0; at < content.length;) at += writeSync(open, content, at);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** Removes what runs left that were killed while they wrote. */
function removeAbandoned(): void {
  for (const name of readdirSync(__dirname)) {
    const began = UNFINISHED.exec(name)?.[1];
    if (began !== undefined && Date.now() - Number(began) > ABANDONED) rmSync(join(__dirname, name), { force: true });
  }
}
