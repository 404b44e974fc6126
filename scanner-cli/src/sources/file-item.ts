// One file of the file system as an item: opened, read and closed when it is scanned, and not before.
// Never throws for what a file does: a file that cannot be read is an outcome too.
import { closeSync, constants, openSync } from "node:fs";
import { errorCode, isSystemError, plainReason } from "../errors.js";
import { scanOpenFile, type OpenFile } from "./scan-open-file.js";
import type { FileItem, FileOutcome, Scan } from "./source.js";

/** A file to scan. */
export interface FileToScan {
  /** Absolute; bytes where the name is not UTF-8. */
  readonly file: string | Buffer;
  /** As people see it. */
  readonly path: string;
  /** Whether the user named this very file, so that a link is followed and a pipe is waited for. */
  readonly named: boolean;
}

/** The item of a file of at most `maxFileSize` bytes. */
export function fileItem(file: FileToScan, maxFileSize: number): FileItem {
  return { kind: "file", path: file.path, scan: (scan) => scanFile(file, maxFileSize, scan) };
}

// A file may be swapped for a link or a pipe after it was looked at: then opening it fails, and does not hang.
// Windows has neither flag: they are undefined there, which counts as 0.
const UNNAMED = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

function scanFile({ file, path, named }: FileToScan, limit: number, scan: Scan): FileOutcome {
  let open: number | undefined;
  try {
    open = openSync(file, named ? constants.O_RDONLY : UNNAMED);
    return outcomeOf(path, { file: open, waits: named }, limit, scan);
  } catch (error) {
    if (open === undefined && !named && isGone(error, file)) return "gone";
    if (!isSystemError(error)) throw error;
    return { kind: "unreadable", path, reason: plainReason(error) };
  } finally {
    if (open !== undefined) closeSync(open);
  }
}

/** What comes of scanning an open file. What reading throws is passed on. */
export function outcomeOf(path: string, open: OpenFile, limit: number, scan: Scan): FileOutcome {
  const result = scanOpenFile(open, limit, scan);
  if ("tooLarge" in result) return { kind: "skipped", path, size: result.tooLarge, reason: "too large" };
  return result.binary ? { kind: "skipped", path, size: result.size, reason: "binary" } : result;
}

/** Tracked files may be deleted, and others vanish while the scan runs. A name that did not survive decoding is not gone. */
export function isGone(error: unknown, file: string | Buffer): boolean {
  const code = errorCode(error);
  return (code === "ENOENT" || code === "ENOTDIR") && !file.includes("\uFFFD");
}
