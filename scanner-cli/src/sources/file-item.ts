// One file of the file system to an item: opened, read and closed before the next one.
// Never throws for what a file does: a file that cannot be read is an item too.
import { closeSync, constants, openSync } from "node:fs";
import { plainReason } from "../errors.js";
import { readBounded } from "./read-bounded.js";
import type { SourceItem } from "./source.js";
import { textItem, tooLongItem } from "./text-item.js";

/** A file to read, and how its last `stat` saw it. */
export interface FileToRead {
  /** Absolute; bytes where the name is not UTF-8. */
  readonly file: string | Buffer;
  /** As people see it. */
  readonly path: string;
  readonly size: number;
  /** Whether the user named this very file, so that a link is followed and a pipe is waited for. */
  readonly named: boolean;
}

/** Reads and decodes one file of at most `maxFileSize` bytes. */
export function fileItem({ file, path, size, named }: FileToRead, maxFileSize: number): SourceItem {
  if (size > maxFileSize) return { kind: "skipped", path, size, reason: "too large" };
  const tooLong = tooLongItem(path, size);
  if (tooLong) return tooLong;
  try {
    const bytes = readFile(file, named, maxFileSize, size);
    if (bytes.length > maxFileSize) return { kind: "skipped", path, size: bytes.length, reason: "too large" };
    return textItem(path, bytes);
  } catch (error) {
    return { kind: "unreadable", path, reason: plainReason(error) };
  }
}

// A file may be swapped for a link or a pipe after it was looked at: then opening it fails, and does not hang.
// Windows has neither flag: they are undefined there, which counts as 0.
const UNNAMED = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

function readFile(file: string | Buffer, named: boolean, limit: number, size: number): Buffer {
  const open = openSync(file, named ? constants.O_RDONLY : UNNAMED);
  try {
    return readBounded(open, limit, size);
  } finally {
    closeSync(open);
  }
}
