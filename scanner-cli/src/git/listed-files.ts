// Lists the files of a folder as its repository sees them: tracked, or untracked and not ignored.
// May not look at the files themselves: a listed one may be deleted, a folder or a link.
import { closeSync, existsSync } from "node:fs";
import { join } from "node:path";
import { runGit, type GitAnswer, type GitCall } from "./run-git.js";
import { sortedNames, type ReadList } from "./sorted-names.js";
import { openUnnamedFile, readerOf } from "./unnamed-file.js";

/**
 * What git says of a folder, with what it could not look into, in its words. Names are bytes, a Latin-1 character for
 * each; a nested repository may have `/` after it.
 * `"no answer"`: the folder is in no work tree, or ignored there. `"no git"`: git is missing.
 */
export type Listing =
  { readonly names: Iterable<string>; readonly problems: readonly string[] } | "no answer" | "no git";

const LS_FILES = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];

/**
 * Asks git for the files below a folder, each once, sorted by bytes; a nested repository is one name. The names can be
 * read once.
 */
export function listedFiles(folder: string): Listing {
  const call: GitCall = { folder, repository: "discovered" };
  const file = openUnnamedFile();
  const answer = runGit(LS_FILES, { ...call, output: file });
  const listing = listingOf(answer, call);
  if (typeof listing === "object" && answer.ok && file !== undefined) return { ...listing, names: namesIn(file) };
  if (file !== undefined) closeSync(file);
  // Perhaps there was no room for the file.
  const isRefused = !answer.ok && typeof listing === "object";
  return isRefused && file !== undefined ? listingOf(runGit(LS_FILES, call), call) : listing;
}

/** What an answer says; its names are those that it holds itself. */
function listingOf(answer: GitAnswer, call: GitCall): Listing {
  if (!answer.ok && answer.missing) return "no git";
  if (!answer.ok) return isOutsideWorkTree(answer) ? "no answer" : { names: [], problems: [`git: ${answer.message}`] };
  const isTop = existsSync(join(call.folder, ".git"));
  if (!isTop && runGit(["check-ignore", "--quiet", "."], call).ok) return "no answer";
  const { output, stderr } = answer;
  const read: ReadList = (at, length) => output.toString("latin1", at, Math.min(at + length, output.length));
  return { names: sortedNames(read), problems: unopenedFolders(stderr) };
}

/** The list is in a file, since it grows with the tree. */
function* namesIn(file: number): Generator<string> {
  try {
    yield* sortedNames(readerOf(file));
  } finally {
    closeSync(file);
  }
}

/** Git goes on after a folder that it may not read, and only warns. */
function unopenedFolders(stderr: string): string[] {
  return [...stderr.matchAll(/^warning: (could not open directory .+)$/gm)].map(([, words = ""]) => `git: ${words}`);
}

function isOutsideWorkTree(answer: GitAnswer & { ok: false }): boolean {
  return /^not a git repository|must be run in a work tree/.test(answer.message);
}
