// Where a folder lies in git's work tree. May not change anything.
import { CannotRunError } from "../errors.js";
import { oneLine, requireGit, runGit, type GitCall } from "./run-git.js";

/**
 * The path of a folder inside its work tree: "" at the top, else `/`-separated with a `/` at the end.
 *
 * @throws CannotRunError if the folder is in no work tree, or git is missing or fails.
 */
export function workTreePrefix(folder: string): string {
  const call: GitCall = { folder, repository: "inherited" };
  const answer = runGit(["rev-parse", "--is-inside-work-tree", "--show-prefix"], call);
  if (!answer.ok && answer.message.startsWith("not a git repository")) {
    throw new CannotRunError("not a git repository", { hint: "run it inside a repository" });
  }
  const output = answer.ok ? answer.output : requireGit(["rev-parse", "--show-prefix"], call, "open the repository");
  const [inside, prefix] = splitFirstLine(oneLine(output));
  if (inside !== "true") {
    throw new CannotRunError("not in a work tree: a bare repository or a .git folder has no staged files");
  }
  return prefix;
}

/** The top folder of the work tree that a folder lies in, absolute. Throws as `workTreePrefix` does. */
export function workTreeTop(folder: string): string {
  workTreePrefix(folder);
  return oneLine(
    requireGit(["rev-parse", "--show-toplevel"], { folder, repository: "inherited" }, "find the work tree"),
  );
}

/** The folder may hold line feeds: only the first one ends git's first answer. */
function splitFirstLine(text: string): [string, string] {
  const end = text.indexOf("\n");
  return end === -1 ? [text, ""] : [text.slice(0, end), text.slice(end + 1)];
}
