// The paths that people see. May not touch the file system.
import { isAbsolute, join, relative, resolve, sep } from "node:path";

/** Whether a relative path stays below the folder that it is relative to. */
export function isBelow(path: string): boolean {
  return path !== ".." && !path.startsWith("../") && !isAbsolute(path);
}

/** A path with `/` on every system. */
export function slashed(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}

/** The path of a file inside something that the user named: relative to `cwd` where below it, else in the user's words. */
export function shownPath(cwd: string, named: string, inside: string): string {
  const fromCwd = slashed(relative(cwd, resolve(cwd, named, inside)));
  if (fromCwd !== "" && isBelow(fromCwd)) return fromCwd;
  return slashed(join(named, inside));
}
