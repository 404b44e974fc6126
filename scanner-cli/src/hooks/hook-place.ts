// Where the pre-commit hook lives that git, or husky in its place, really runs.
// May not change anything.
import { existsSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { oneLine, requireGit } from "../git/run-git.js";
import { workTreeTop } from "../git/work-tree.js";

/** The file that people would edit to change their pre-commit hook. */
export interface HookPlace {
  /** Absolute path; the file or its folder may not exist yet. */
  readonly file: string;
  /** Who runs it. Husky runs it with `sh -e`, executable or not; git only if it is executable. */
  readonly via: "git" | "husky";
  /** The top of the work tree, absolute. */
  readonly workTree: string;
  /** Whether it lies in the work tree, where it may be committed and run on other machines. */
  readonly shared: boolean;
}

/**
 * Finds the hook of the repository that a folder lies in.
 *
 * @throws CannotRunError if the folder is in no work tree, or git is missing or fails.
 */
export function hookPlace(cwd: string): HookPlace {
  const workTree = workTreeTop(cwd);
  // A relative core.hooksPath counts from the top, where git runs hooks.
  const call = { folder: workTree, repository: "inherited" } as const;
  const folder = resolve(workTree, oneLine(requireGit(["rev-parse", "--git-path", "hooks"], call, "find its hooks")));
  const via = isHuskyFolder(folder) ? "husky" : "git";
  const file = join(via === "husky" ? dirname(folder) : folder, "pre-commit");
  return { file, via, workTree, shared: isShared(workTree, file) };
}

/** Husky 9 points git at generated wrappers in `.husky/_`, which call the user's files in `.husky`. */
function isHuskyFolder(folder: string): boolean {
  return basename(folder) === "_" && (basename(dirname(folder)) === ".husky" || existsSync(join(folder, "h")));
}

function isShared(workTree: string, file: string): boolean {
  const parts = relative(workTree, file).split(/[\\/]/);
  return parts[0] !== ".." && !parts.includes(".git") && resolve(workTree, ...parts) === file;
}
