// Reads blobs that lie in git's object folder by themselves, as what was just staged does, without running git.
// May not inflate more than the caller's limit, whatever a file claims; and what is not as expected is left to git.
import { closeSync, existsSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type zlib from "node:zlib";

/** A blob's size in bytes, with its content if that is not larger than the limit. */
export interface LooseBlob {
  readonly size: number;
  readonly content: Uint8Array | undefined;
}

/** Enough of a compressed object to tell its type and size. */
const HEAD_LENGTH = 512;
/** Deflating can make a little more of what it cannot compress. */
const OVERHEAD = 1.01;

/** The file of an object, if it lies in the folder by itself; else `undefined`. */
export function looseFile(objects: string, name: string): string | undefined {
  const file = join(objects, name.slice(0, 2), name.slice(2));
  return existsSync(file) ? file : undefined;
}

/** Reads a blob; `undefined` if its file is no such, or is damaged. */
export function looseBlob(file: string, limit: number): LooseBlob | undefined {
  try {
    const open = openSync(file, "r");
    try {
      return readBlob(open, limit);
    } finally {
      closeSync(open);
    }
  } catch {
    return undefined;
  }
}

function readBlob(open: number, limit: number): LooseBlob | undefined {
  const { start, size } = headerOf(readUpTo(open, HEAD_LENGTH)) ?? {};
  if (start === undefined || size === undefined) return undefined;
  if (size > limit) return { size, content: undefined };
  const most = Math.ceil(size * OVERHEAD) + HEAD_LENGTH;
  const length = fstatSync(open).size;
  if (length > most) return undefined;
  const compressed = readUpTo(open, length);
  const whole = inflate(compressed, { maxOutputLength: start + size + 1 });
  return whole.length === start + size ? { size, content: whole.subarray(start) } : undefined;
}

function readUpTo(open: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(open, bytes, 0, length, 0));
}

/** `blob <size>` and a NUL: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function headerOf(head: Buffer): { start: number; size: number } | undefined {
  const begin = inflate(head, { finishFlush: SYNC_FLUSH }).toString("latin1", 0, 32);
  const [header, size] = /^blob (\d{1,15})\0/.exec(begin) ?? [];
  return header === undefined ? undefined : { start: header.length, size: Number(size) };
}

/** zlib's Z_SYNC_FLUSH: an end that is missing is no error. */
const SYNC_FLUSH = 2;

function inflate(...args: Parameters<typeof zlib.inflateSync>): Buffer {
  // Evaluated only here: most scans have nothing to inflate, and start faster without it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require("node:zlib") as typeof zlib).inflateSync(...args);
}
