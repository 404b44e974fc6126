// Walks a folder that git does not answer for: all of its files, or those that no ignore file names.
// It holds one folder after the other on its way down, and nothing of those that are done with.
// May not follow links, nor lose a folder silently: what cannot be listed is a problem for the caller to tell.
import { readFileSync } from "node:fs";
import { errorCode, plainReason } from "../errors.js";
import { openable, readName } from "./byte-name.js";
import { folderNames } from "./folder-names.js";
import { isIgnored, NO_IGNORE_RULES, withIgnoreFile, type IgnoreRules } from "@keystow/detector";
import type { TreeEntry, TreeProblem } from "./tree-entry.js";

/** How a folder is walked. */
export interface WalkOptions {
  /** Whether ignore files are respected, and nested repositories named rather than entered. */
  readonly gitignore: boolean;
  /** Rules of further ignore files that are in force in the folder. */
  readonly outer?: OuterRules | undefined;
  /** Whether a folder is not to be entered, by its path in bytes with `/` after it. */
  readonly excluded?: (folder: string) => boolean;
  /** Whether a file is wanted though ignore files name it, by its name in bytes; ignored folders are not entered for it. */
  readonly wanted?: (name: string) => boolean;
}

/** Rules from around a folder. */
export interface OuterRules {
  readonly rules: IgnoreRules;
  /** The walked folder's path from where the rules' paths begin, in bytes: empty, or ending in `/`. */
  readonly prefix: string;
}

/** A folder on the way down. */
interface Level {
  /** Its path from the root, in bytes: empty, or ending in `/`. */
  readonly inside: string;
  readonly names: readonly string[];
  readonly rules: IgnoreRules;
  /** The next name. */
  at: number;
}

/**
 * The files of a folder, without what is called `.git`, sorted by the bytes of their whole path.
 *
 * @param root absolute, with its separator at the end
 */
export function* walkedEntries(root: string, options: WalkOptions): Generator<TreeEntry | TreeProblem> {
  const { gitignore, excluded, wanted, outer } = options;
  const prefix = outer?.prefix ?? "";
  const levels: Level[] = [];
  const enter = (inside: string, around: IgnoreRules) => {
    const entered = enterFolder({ root, inside, prefix }, around, gitignore);
    if (entered === "gone") return undefined;
    if ("kind" in entered) return entered;
    levels.push(entered);
    return undefined;
  };
  const problem = enter("", outer?.rules ?? NO_IGNORE_RULES);
  if (problem) yield problem;
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const name = level.names[level.at++];
    if (name === undefined) {
      levels.pop();
      continue;
    }
    if (name === ".git" || name === ".git/") continue;
    if (gitignore && isIgnored(level.rules, prefix + level.inside, name) && wanted?.(name) !== true) continue;
    const path = level.inside + name;
    if (!name.endsWith("/")) yield { kind: "file", path };
    else if (!excluded?.(path)) {
      const found = enter(path, level.rules);
      if (found) yield found;
    }
  }
}

/** The level of a folder; of a nested repository its entry, and of what may not be listed the problem. */
function enterFolder(
  { root, inside, prefix }: { root: string; inside: string; prefix: string },
  outer: IgnoreRules,
  gitignore: boolean,
): Level | TreeEntry | TreeProblem | "gone" {
  try {
    const names = folderNames(root, inside);
    if (!gitignore) return { inside, names, rules: outer, at: 0 };
    if (inside !== "" && hasGit(names)) return { kind: "repository", path: inside.slice(0, -1) };
    // Git, too, reads no .gitignore through a link: a link is not among the names.
    const rules = names.includes(".gitignore") ? withOwnFile(root, inside, prefix, outer) : outer;
    return { inside, names, rules, at: 0 };
  } catch (error) {
    // What is deleted while the scan runs is not missing.
    if (inside !== "" && (errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR")) return "gone";
    return { kind: "problem", path: inside.slice(0, -1), reason: plainReason(error) };
  }
}

function hasGit(names: readonly string[]): boolean {
  return names.includes(".git") || names.includes(".git/");
}

function withOwnFile(root: string, inside: string, prefix: string, outer: IgnoreRules): IgnoreRules {
  const content = readFileSync(openable(root, readName(`${inside}.gitignore`)));
  return withIgnoreFile(outer, prefix + inside, content.toString("latin1"));
}
