// Recognises, without running git, the repository that nearly every commit happens in: its .git is a folder here, and
// nothing says that it lies elsewhere. A hook is waited for, and each run of git costs as much as reading the files.
// May not guess: whatever could mean something else is left to git.
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY_VARIABLES } from "./run-git.js";

/** `git -c core.worktree=... commit` hands it to its hooks in these. */
const SETTINGS = ["GIT_CONFIG_COUNT", "GIT_CONFIG_PARAMETERS"] as const;

/** Variables that name no other repository: git sets them for a hook of this one. */
const HARMLESS: ReadonlySet<string> = new Set(["GIT_INDEX_FILE", "GIT_PREFIX"]);

/**
 * The folder of a repository's objects, if `folder` is certainly the top of its work tree; else `undefined`.
 *
 * @param folder absolute
 */
export function plainObjectsFolder(folder: string, env: NodeJS.ProcessEnv): string | undefined {
  if ([...REPOSITORY_VARIABLES, ...SETTINGS].some((name) => env[name] !== undefined && !HARMLESS.has(name))) {
    return undefined;
  }
  const git = join(folder, ".git");
  try {
    // What makes a folder a repository: https://git-scm.com/docs/gitrepository-layout
    if (![git, join(git, "objects"), join(git, "refs")].every((path) => lstatSync(path).isDirectory()))
      return undefined;
    if (!HEAD.test(readFileSync(join(git, "HEAD"), "latin1"))) return undefined;
    return ELSEWHERE.test(readFileSync(join(git, "config"), "latin1")) ? undefined : join(git, "objects");
  } catch {
    return undefined;
  }
}

const HEAD = /^(?:ref: refs\/|[0-9a-f]{40})/;

/** Settings by which the work tree, or more settings, are elsewhere; `bare = false` is what every repository has. */
const ELSEWHERE = /worktree|include|bare(?!\s*=\s*false\s*$)/im;
