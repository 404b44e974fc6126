// The few file operations that a hook needs, each all or nothing.
// May never replace or remove a file that Keystow did not write.
import { chmodSync, linkSync, lstatSync, mkdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { errorCode } from "../errors.js";

/** Writes an executable file in one step: other processes see the old one or the new one, whole. */
export function writeExecutable(file: string, content: string): void {
  const fresh = `${file}.keystow-new-${process.pid}`;
  try {
    writeFileSync(fresh, content, { flag: "wx" });
    chmodSync(fresh, 0o755);
    renameSync(fresh, file);
  } catch (error) {
    if (errorCode(error) !== "EEXIST") rmSync(fresh, { force: true });
    throw error;
  }
}

/** Creates a folder and returns how many folders that took. */
export function createFolder(folder: string): number {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return 0;
  let count = 1;
  for (let at = folder; at !== first && dirname(at) !== at; at = dirname(at)) count++;
  return count;
}

/** Removes up to `count` folders, from the innermost outwards, as long as they are empty. */
export function removeEmptyFolders(folder: string, count: number): void {
  if (count === 0) return;
  try {
    rmdirSync(folder);
  } catch (error) {
    if (["ENOTEMPTY", "EEXIST", "EBUSY", "EPERM"].includes(errorCode(error) ?? "")) return;
    throw error;
  }
  removeEmptyFolders(dirname(folder), count - 1);
}

/**
 * Keeps a hook under a free name in its folder, and returns that name. Where the file system has hard links
 * the hook also stays where it is, until it is written over: no commit finds it missing.
 */
export function keepBeside(file: string): string {
  const free = freeName(file);
  const kept = join(dirname(file), free);
  try {
    linkSync(file, kept);
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw error;
    renameSync(file, kept);
  }
  return free;
}

/** Undoes `keepBeside` after the hook could not be written. */
export function unkeep(file: string, name: string): void {
  const kept = join(dirname(file), name);
  if (isThere(file)) rmSync(kept);
  else renameSync(kept, file);
}

function freeName(file: string): string {
  const name = `${basename(file)}.before-keystow`;
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (!isThere(join(dirname(file), candidate))) return candidate;
  }
}

/** Whether anything has this name, be it a link that leads nowhere. */
export function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}
