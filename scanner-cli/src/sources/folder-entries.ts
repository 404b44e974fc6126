// What a folder has: git answers where it can, a walk does elsewhere.
// May not open the files.
import { existsSync } from "node:fs";
import { listedFiles } from "../git/listed-files.js";
import { listedEntries } from "./listed-entries.js";
import { repositoryRules } from "./repository-rules.js";
import type { TreeEntry, TreeProblem } from "./tree-entry.js";
import { walkedEntries } from "./walked-entries.js";

/** How a folder is looked into. */
export interface FolderOptions {
  /** Whether ignored files are left out. */
  readonly gitignore: boolean;
  /** Whether it was found inside another tree, so that only a repository of its own counts. */
  readonly nested: boolean;
  /** Whether a folder need not be entered, by its path in bytes with `/` after it. */
  readonly excluded: (folder: string) => boolean;
}

/**
 * Yields the files of a folder, sorted by the bytes of their paths, and what could not be looked into. A nested
 * repository is one entry: it is a tree of its own.
 *
 * @param folder absolute
 * @param root the same with its separator at the end
 */
export function folderEntries(
  folder: string,
  root: string,
  { gitignore, nested, excluded }: FolderOptions,
): Iterable<TreeEntry | TreeProblem> {
  const mayAskGit = gitignore && (!nested || existsSync(`${root}.git`));
  const listing = mayAskGit ? listedFiles(folder) : "no answer";
  if (listing === "no git") {
    return walkedEntries(root, { gitignore, excluded, outer: repositoryRules(folder, process.env) });
  }
  if (listing === "no answer") return walkedEntries(root, { gitignore, excluded });
  return listed(root, listing);
}

function* listed(
  root: string,
  { names, problems }: { names: Iterable<string>; problems: readonly string[] },
): Generator<TreeEntry | TreeProblem> {
  for (const reason of problems) yield { kind: "problem", path: "", reason };
  yield* listedEntries(root, names);
}
