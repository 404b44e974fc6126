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

/**
 * How people see the paths of what lies inside something that they named: relative to `cwd` where below it, else in
 * their words. Given `/`-separated paths, or "" for what was named itself.
 */
export function shownPaths(cwd: string, named: string): (inside: string) => string {
  const folder = resolve(cwd, named);
  const fromCwd = slashed(relative(cwd, folder));
  const isWithin = isBelow(fromCwd);
  const asNamed = slashed(join(named, "x")).slice(0, -1);
  const before = !isWithin ? asNamed : fromCwd === "" ? "" : `${fromCwd}/`;
  const own = isWithin && fromCwd !== "" ? fromCwd : slashed(join(named, ""));
  const toCwd = slashed(relative(folder, cwd));
  // The current folder may itself lie inside of what was named.
  const inward = !isWithin && isBelow(toCwd) ? `${toCwd}/` : undefined;
  return (inside) => {
    if (inside === "") return own;
    if (inward !== undefined && inside.startsWith(inward)) return inside.slice(inward.length);
    return before + inside;
  };
}
