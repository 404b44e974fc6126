// Whether a commit waits for this run.
import type { Environment } from "../output/terminal.js";

/** Git sets GIT_INDEX_FILE for a commit's hooks; husky and lefthook pass it on. */
export function isHook(env: Environment): boolean {
  return env["GIT_INDEX_FILE"] !== undefined;
}

/** What an error begins with if it stops a commit, else nothing. */
export function commitStopped(argv: readonly string[], env: Environment): string {
  return isHook(env) && argv.includes("--staged") ? "commit stopped, the scan could not run: " : "";
}
