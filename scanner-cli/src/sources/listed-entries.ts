// What git lists of a folder, with what is there now. Types come from reading the folders on the way, one after the
// other as the list is sorted, so that files are not looked at one by one; a folder that became a link is not entered.
import { lstatSync, readdirSync, type Dirent, type Stats } from "node:fs";
import { isSystemError, plainReason } from "../errors.js";
import { isAscii, openable, readName } from "./byte-name.js";
import { isGone } from "./file-item.js";
import type { TreeEntry, TreeProblem } from "./tree-entry.js";

type Type = Pick<Dirent | Stats, "isFile" | "isDirectory">;

/** A folder on the way to the listed file. */
interface Level {
  /** Its path from the root, in bytes: empty, or ending in `/`. */
  readonly inside: string;
  /** Whether it can be entered: it is a folder, and no folder on the way is a link. */
  readonly isFolder: boolean;
  /** What it holds, by names that are the same in every encoding; `undefined` if it cannot be read. */
  readonly types: ReadonlyMap<string, Type> | undefined;
}

/** The levels from the top down to the last listed file. */
interface Way {
  readonly root: string;
  readonly top: Level;
  readonly below: Level[];
  /**
   * Folders that were yielded, with `/` after them. One that took the place of a tracked file is listed by that name, and
   * what is in it once more.
   */
  readonly yielded: Set<string>;
}

/**
 * The listed files that are there, and the listed folders: submodules and nested repositories.
 *
 * @param root absolute, with its separator at the end
 * @param names as git lists them, in bytes, sorted
 */
export function* listedEntries(root: string, names: Iterable<string>): Generator<TreeEntry | TreeProblem> {
  const top = readLevel(root, "");
  const way: Way = { root, top, below: [], yielded: new Set() };
  for (const name of names) {
    const path = name.endsWith("/") ? name.slice(0, -1) : name;
    const slash = path.lastIndexOf("/") + 1;
    const folder = levelOf(way, path.slice(0, slash));
    if (!folder.isFolder) continue;
    const found = lookUp(root, folder, path.slice(slash));
    if (found === "gone") continue;
    if (typeof found === "string") yield { kind: "problem", path, reason: found };
    else if (found.isFile()) yield { kind: "file", path };
    else if (found.isDirectory()) {
      way.yielded.add(`${path}/`);
      yield { kind: "repository", path };
    }
  }
}

/** The level of a folder; those of other branches are let go. */
function levelOf({ root, top, below, yielded }: Way, inside: string): Level {
  let level = below.at(-1) ?? top;
  while (!inside.startsWith(level.inside)) {
    below.pop();
    level = below.at(-1) ?? top;
  }
  while (level.inside !== inside) {
    const next = inside.slice(0, inside.indexOf("/", level.inside.length) + 1);
    level = yielded.has(next) ? closedLevel(next) : nextLevel(root, level, next);
    below.push(level);
  }
  return level;
}

function nextLevel(root: string, outer: Level, inside: string): Level {
  const found = outer.isFolder ? lookUp(root, outer, inside.slice(outer.inside.length, -1)) : "gone";
  if (found === "gone") return closedLevel(inside);
  // Of what may not be looked at, each listed file will say so.
  if (typeof found === "string") return { inside, isFolder: true, types: undefined };
  return found.isDirectory() ? readLevel(root, inside) : closedLevel(inside);
}

function closedLevel(inside: string): Level {
  return { inside, isFolder: false, types: undefined };
}

function readLevel(root: string, inside: string): Level {
  const types = new Map<string, Type>();
  try {
    for (const entry of readdirSync(openable(root, readName(inside)), { withFileTypes: true })) {
      types.set(entry.name, entry);
    }
  } catch {
    return { inside, isFolder: true, types: undefined };
  }
  return { inside, isFolder: true, types };
}

/** What a name is now, without following a link; or why that cannot be told. */
function lookUp(root: string, { inside, types }: Level, name: string): Type | string {
  const known = isAscii(name) ? types?.get(name) : undefined;
  if (known) return known;
  // A folder that cannot be read may still be entered, and some systems spell names in several ways.
  const file = openable(root, readName(inside + name));
  try {
    return lstatSync(file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return isGone(error, file) ? "gone" : plainReason(error);
  }
}
