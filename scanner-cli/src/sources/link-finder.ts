// Tells whether a listed path leads through a link: git lists what it tracks even after a folder became a link.
import { lstatSync } from "node:fs";
import { join } from "node:path";

/** A test for paths inside `root`: whether a folder on the way is a link. Each folder is looked at once. */
export function linkFinder(root: string): (path: string) => boolean {
  const known = new Map<string, boolean>([["", false]]);
  const isLinked = (folder: string): boolean => {
    const answer = known.get(folder) ?? (isLinked(parentOf(folder)) || isLink(join(root, folder)));
    known.set(folder, answer);
    return answer;
  };
  return (path) => isLinked(parentOf(path));
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
