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

/** In bytes, compressed: so short an object is inflated at once, up to the limit. */
const SMALL = 65_536;
/** What so short an object can become at most: https://zlib.net/zlib_tech.html names a factor of 1032. */
const MOST_OF_SMALL = SMALL * 1032;
/** Enough of a longer one to tell its type and size. */
const HEAD_LENGTH = 512;
const LONGEST_HEADER = 32;
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
  const length = fstatSync(open).size;
  if (length <= SMALL) {
    const whole = inflate(readUpTo(open, length), { maxOutputLength: Math.min(limit, MOST_OF_SMALL) + LONGEST_HEADER });
    return blobOf(whole, limit);
  }
  const header = headerOf(inflate(readUpTo(open, HEAD_LENGTH), { finishFlush: SYNC_FLUSH }));
  if (!header || header.size > limit) return header && { size: header.size, content: undefined };
  const { start, size } = header;
  if (length > size * OVERHEAD + HEAD_LENGTH) return undefined;
  return blobOf(inflate(readUpTo(open, length), { maxOutputLength: start + size + 1 }), limit);
}

/** An object, inflated, as a blob; `undefined` if it is another kind, or not as long as it says. */
function blobOf(object: Buffer, limit: number): LooseBlob | undefined {
  const { start, size } = headerOf(object) ?? {};
  if (start === undefined || size === undefined || object.length !== start + size) return undefined;
  return { size, content: size > limit ? undefined : object.subarray(start) };
}

function readUpTo(open: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(open, bytes, 0, length, 0));
}

/** `blob <size>` and a NUL: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function headerOf(object: Buffer): { start: number; size: number } | undefined {
  const [header, size] = /^blob (\d{1,15})\0/.exec(object.toString("latin1", 0, LONGEST_HEADER)) ?? [];
  return header === undefined ? undefined : { start: header.length, size: Number(size) };
}

/** zlib's Z_SYNC_FLUSH: an end that is missing is no error. */
const SYNC_FLUSH = 2;

function inflate(...args: Parameters<typeof zlib.inflateSync>): Buffer {
  // Evaluated only here: most scans have nothing to inflate, and start faster without it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require("node:zlib") as typeof zlib).inflateSync(...args);
}
