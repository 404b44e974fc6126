// What git does with files: it has them, it leaves them out, or it would take them.
import { relative } from "node:path";
import { requireGit, runGit, type GitCall } from "../git/run-git.js";
import { slashed } from "../sources/shown-path.js";
import type { FoundEnvFile } from "./find-env-files.js";

export type GitState = "tracked" | "ignored" | "untracked";

/** The states of files by their absolute paths; files outside of every work tree have none. */
export interface GitStates {
  readonly states: ReadonlyMap<string, GitState>;
  /** Git could not be asked, because there is none. */
  readonly gitIsMissing: boolean;
}

/**
 * Asks git about files, once for each folder that they were looked for in.
 *
 * @throws CannotRunError if git fails where there is a repository
 */
export function gitStates(files: readonly FoundEnvFile[]): GitStates {
  const states = new Map<string, GitState>();
  let gitIsMissing = false;
  for (const folder of new Set(files.map((one) => one.folder))) {
    const call: GitCall = { folder, repository: "discovered" };
    const inside = runGit(["rev-parse", "--is-inside-work-tree"], call);
    if (!inside.ok && inside.missing) gitIsMissing = true;
    if (!inside.ok && (inside.missing || inside.message.startsWith("not a git repository"))) continue;
    if (inside.ok && inside.output.toString().trim() !== "true") continue;
    const here = files.filter((one) => one.folder === folder);
    for (const [file, state] of statesIn(call, here)) states.set(file, state);
  }
  return { states, gitIsMissing };
}

function statesIn(call: GitCall, files: readonly FoundEnvFile[]): readonly (readonly [string, GitState])[] {
  const paths = files.map(({ file }) => slashed(relative(call.folder, file)));
  const tracked = named(
    requireGit(["--literal-pathspecs", "ls-files", "-z", "--", ...paths], call, "list the tracked files"),
  );
  const answer = runGit(["check-ignore", "-z", "--stdin"], { ...call, input: paths.join("\0") });
  // it fails without a word if nothing is ignored
  const ignored = answer.ok ? named(answer.output) : new Set<string>();
  return files.map(({ file }, at) => {
    const path = paths[at] ?? "";
    return [file, tracked.has(path) ? "tracked" : ignored.has(path) ? "ignored" : "untracked"];
  });
}

const named = (output: Buffer) => new Set(output.toString("utf8").split("\0").filter(Boolean));
