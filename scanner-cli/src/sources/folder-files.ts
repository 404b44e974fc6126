// Which files a folder has: git answers where it can, a walk does elsewhere.
// May not open the files.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { listedFiles } from "../git/listed-files.js";
import { walkedFiles, type Walk } from "./walked-files.js";

/**
 * Lists the files of a folder, and what could not be listed. A listed path may be a folder again: a submodule or a nested repository, which is a tree of its own.
 *
 * @param folder.gitignore - whether ignored files are left out.
 * @param folder.nested - whether it was found inside another tree, so that only a repository of its own counts.
 */
export function folderFiles(path: string, folder: { gitignore: boolean; nested: boolean }): Walk {
  const mayAskGit = folder.gitignore && (!folder.nested || existsSync(join(path, ".git")));
  const listing = mayAskGit ? listedFiles(path) : "no answer";
  if (listing !== "no answer") {
    return { files: listing.files, problems: listing.problems.map((reason) => ({ path: "", reason })) };
  }
  return walkedFiles(path, { gitignore: folder.gitignore });
}
