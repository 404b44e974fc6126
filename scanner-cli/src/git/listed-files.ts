// Lists the files of a folder as its repository sees them: tracked, or untracked and not ignored.
// May not look at the files themselves: a listed one may be deleted, a folder or a link.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runGit, type GitAnswer, type GitCall } from "./run-git.js";
import { sortedNames } from "./sorted-names.js";

/**
 * What git says of a folder, with what it could not look into, in its words. Names are bytes, a Latin-1 character for
 * each; a nested repository may have `/` after it.
 * `"no answer"`: the folder is in no work tree, or ignored there. `"no git"`: git is missing.
 */
export type Listing =
  { readonly names: Iterable<string>; readonly problems: readonly string[] } | "no answer" | "no git";

const LS_FILES = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];

/** Asks git for the files below a folder, each once, sorted by bytes; a nested repository is one name. */
export function listedFiles(folder: string): Listing {
  const call: GitCall = { folder, repository: "discovered" };
  const answer = runGit(LS_FILES, call);
  if (!answer.ok && answer.missing) return "no git";
  if (!answer.ok) return isOutsideWorkTree(answer) ? "no answer" : { names: [], problems: [`git: ${answer.message}`] };
  const isTop = existsSync(join(folder, ".git"));
  if (!isTop && runGit(["check-ignore", "--quiet", "."], call).ok) return "no answer";
  return { names: sortedNames(answer.output.toString("latin1")), problems: unopenedFolders(answer.stderr) };
}

/** Git goes on after a folder that it may not read, and only warns. */
function unopenedFolders(stderr: string): string[] {
  return [...stderr.matchAll(/^warning: (could not open directory .+)$/gm)].map(([, words = ""]) => `git: ${words}`);
}

function isOutsideWorkTree(answer: GitAnswer & { ok: false }): boolean {
  return /^not a git repository|must be run in a work tree/.test(answer.message);
}
