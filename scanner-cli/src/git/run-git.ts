// Runs git and hands back its bytes. Git gets an argument array, never a shell, and as little
// room as possible for the user's configuration and environment to change what it prints.
// May not interpret the output: the other files of this folder do.
import { spawnSync } from "node:child_process";
import { CannotRunError, errorCode, plainReason } from "../errors.js";

/** Where and how git runs. */
export interface GitCall {
  /** The folder that git starts in. */
  readonly folder: string;
  /** What git reads from its standard input. */
  readonly input?: string | Buffer;
  /** An open file for what git prints, which is then not in the answer. */
  readonly output?: number | undefined;
  /**
   * `"inherited"`: the repository and index that a surrounding git process names, as a hook needs.
   * `"discovered"`: the repository that the folder lies in, whatever the environment says.
   */
  readonly repository: "inherited" | "discovered";
}

/** What came of a git call. `message` is the line in which git says why it failed, `stderr` all that it said. */
export type GitAnswer =
  | { readonly ok: true; readonly output: Buffer; readonly stderr: string }
  | { readonly ok: false; readonly missing: boolean; readonly message: string; readonly stderr: string };

/** Runs git to its end. Never throws: a git that is missing or that fails is an answer too. */
export function runGit(args: readonly string[], call: GitCall): GitAnswer {
  // -C and not the cwd option: a missing folder would look like a missing git.
  const fixed = ["--no-pager", "-c", "core.fsmonitor=false", "-C", call.folder];
  const { status, error, stdout, stderr } = spawnSync("git", [...fixed, ...args], {
    env: gitEnvironment(call.repository),
    input: call.input ?? "",
    stdio: ["pipe", call.output ?? "pipe", "pipe"],
    maxBuffer: Infinity,
    windowsHide: true,
  });
  if (error) return failed(plainReason(error), "", errorCode(error) === "ENOENT");
  const text = stderr.toString("utf8");
  if (status === 0) return { ok: true, output: call.output === undefined ? stdout : Buffer.alloc(0), stderr: text };
  return failed(spokenLine(text) ?? "git stopped without saying why", text);
}

/** Like `runGit`, for callers that cannot go on without an answer. `task` completes "git could not ...". */
export function requireGit(args: readonly string[], call: GitCall, task: string): Buffer {
  const answer = runGit(args, call);
  if (answer.ok) return answer.output;
  if (answer.missing) throw new CannotRunError("git was not found", { hint: "install git, or add it to PATH" });
  const advice = /git config --global --add safe\.directory .+/.exec(answer.stderr)?.[0];
  throw new CannotRunError(`git could not ${task}: ${answer.message}`, advice === undefined ? {} : { hint: advice });
}

/** Output that is one line: git ends it with a line feed, and a path may itself hold any other character. */
export function oneLine(output: Buffer): string {
  return output.toString("utf8").replace(/\r?\n$/, "");
}

function failed(message: string, stderr: string, missing = false): GitAnswer {
  return { ok: false, missing, message, stderr };
}

/** The line that names the reason: tracing and warnings may stand before it. */
function spokenLine(stderr: string): string | undefined {
  const lines = stderr.split(/\r?\n/).filter((line) => line.trim() !== "");
  const spoken = lines.find((line) => /^(fatal|error): /.test(line)) ?? lines[0];
  return spoken?.replace(/^(fatal|error): /, "");
}

/** They pin a repository, an index or a prefix; git sets them for hooks (`git rev-parse --local-env-vars`). */
export const REPOSITORY_VARIABLES = [
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_COMMON_DIR",
  "GIT_DIR",
  "GIT_GRAFT_FILE",
  "GIT_IMPLICIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_INTERNAL_SUPER_PREFIX",
  "GIT_NAMESPACE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
  "GIT_SHALLOW_FILE",
  "GIT_WORK_TREE",
] as const;

/** They change what a path argument means, and git refuses some of them together. */
const PATHSPEC_VARIABLES = [
  "GIT_GLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS",
  "GIT_LITERAL_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
] as const;

function gitEnvironment(repository: GitCall["repository"]): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { ...process.env };
  for (const name of PATHSPEC_VARIABLES) Reflect.deleteProperty(environment, name);
  if (repository === "discovered") {
    for (const name of REPOSITORY_VARIABLES) Reflect.deleteProperty(environment, name);
  }
  return {
    ...environment,
    // A scan neither fetches nor waits for a lock nor asks for a password.
    GIT_NO_LAZY_FETCH: "1",
    // A commit holds what is staged, not what refs/replace shows instead.
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
  };
}
