// Where the pre-commit hook lives that git, or husky in its place, really runs.
// May not change anything.
import { existsSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { CannotRunError } from "../errors.js";
import { oneLine, requireGit, runGit, type GitCall } from "../git/run-git.js";
import { workTreeTop } from "../git/work-tree.js";
import { isBelow, slashed } from "../sources/shown-path.js";
import { mayBeFolder, realOf } from "./folder-to-be.js";

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
  /** Whether it lies outside of the repository, as with a global core.hooksPath: then other repositories run it too. */
  readonly global: boolean;
}

/** What to say where git runs no hooks. */
export const HOOKS_OFF = {
  message: "core.hooksPath turns hooks off",
  hint: "to see where it is set: git config --show-origin core.hooksPath",
} as const;

/**
 * Finds the hook of the repository that a folder lies in; `"off"` if git runs none, wherever a file is put.
 *
 * @throws CannotRunError if the folder is in no work tree, or git is missing or fails.
 */
export function findHookPlace(cwd: string): HookPlace | "off" {
  const workTree = workTreeTop(cwd);
  // A relative core.hooksPath counts from the top, where git runs hooks.
  const call = { folder: workTree, repository: "inherited" } as const;
  const folder = resolve(workTree, oneLine(requireGit(["rev-parse", "--git-path", "hooks"], call, "find its hooks")));
  if (isEmptyHooksPath(call) || !mayBeFolder(folder)) return "off";
  const via = isHuskyFolder(folder) ? "husky" : "git";
  const file = join(via === "husky" ? dirname(folder) : folder, "pre-commit");
  const shared = isShared(workTree, file);
  return { file, via, workTree, shared, global: isGlobal(dirname(file), call) };
}

/**
 * As `findHookPlace`, for callers that need a hook.
 *
 * @throws CannotRunError also if git runs no hooks.
 */
export function requireHookPlace(cwd: string): HookPlace {
  const place = findHookPlace(cwd);
  if (place !== "off") return place;
  throw new CannotRunError(HOOKS_OFF.message, { hint: HOOKS_OFF.hint });
}

/** Git answers `./` for an empty path, and then runs /pre-commit. */
function isEmptyHooksPath(call: GitCall): boolean {
  const answer = runGit(["config", "--type=path", "--get", "core.hooksPath"], call);
  return answer.ok && oneLine(answer.output) === "";
}

/** Husky 9 points git at generated wrappers in `.husky/_`, which call the user's files in `.husky`. */
function isHuskyFolder(folder: string): boolean {
  return basename(folder) === "_" && (basename(dirname(folder)) === ".husky" || existsSync(join(folder, "h")));
}

function isShared(workTree: string, file: string): boolean {
  const parts = relative(workTree, file).split(/[\\/]/);
  return parts[0] !== ".." && !parts.includes(".git") && resolve(workTree, ...parts) === file;
}

/** A hooks folder, or .git/hooks itself, may be a link to the folder that all of a user's repositories have. */
function isGlobal(folder: string, call: GitCall): boolean {
  const common = oneLine(requireGit(["rev-parse", "--git-common-dir"], call, "find its folder"));
  const real = realOf(folder);
  return [call.folder, resolve(call.folder, common)].every((own) => !isBelow(slashed(relative(realOf(own), real))));
}
