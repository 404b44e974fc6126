// Questions about a folder that may not exist yet. May not create it.
import { realpathSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { errorCode } from "../errors.js";
import { isThere } from "./hook-file.js";

/** Whether a path is a folder, or could be made one: nothing that is no folder stands in the way. */
export function mayBeFolder(path: string): boolean {
  try {
    if (!isThere(path)) return dirname(path) !== path && mayBeFolder(dirname(path));
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch (error) {
    // Of what may not be looked at nothing is known; whoever writes there will be told.
    return errorCode(error) !== "ENOTDIR";
  }
}

/** The path without links, as far as it exists. */
export function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realOf(dirname(path)), basename(path));
  }
}
