// A temporary file without a name, for what is too long to hold: it is gone when it is closed, however the process ends.
import { closeSync, openSync, readSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReadList } from "./sorted-names.js";

/** Opens one for writing and reading, for this user only; `undefined` where there can be none. */
export function openUnnamedFile(): number | undefined {
  // Windows gives a file's name up only when it is closed.
  if (process.platform === "win32") return undefined;
  const path = join(tmpdir(), `keystow-${crypto.randomUUID()}`);
  let file: number | undefined;
  try {
    file = openSync(path, "wx+", 0o600);
    unlinkSync(path);
    return file;
  } catch {
    if (file !== undefined) closeSync(file);
    return undefined;
  }
}

/** Reads an open file from any place. */
export function readerOf(file: number): ReadList {
  return (at, length) => {
    const bytes = Buffer.allocUnsafe(length);
    return bytes.toString("latin1", 0, readSync(file, bytes, 0, length, at));
  };
}
