// Files that a fix may reach and must not change: their values would land where another repository does not ignore them.
import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { isBelow, slashed } from "../sources/shown-path.js";
import type { Top } from "./work.js";

/** Tells why a file, absolute and without links, is not one of the project below `top`; `undefined` if it is. */
export function createOwnership({ top, isRepository }: Top): (file: string) => string | undefined {
  const known = new Map<string, boolean>([[top, false]]);
  const isInAnother = (folder: string): boolean => {
    const answer = known.get(folder) ?? (existsSync(join(folder, ".git")) || isInAnother(dirname(folder)));
    known.set(folder, answer);
    return answer;
  };
  return (file) => {
    if (!isBelow(slashed(relative(top, file)))) {
      return `it is outside of ${isRepository ? "this repository" : "the current folder"}: run it there`;
    }
    return isInAnother(dirname(file)) ? "it belongs to a repository of its own: run it there" : undefined;
  };
}
