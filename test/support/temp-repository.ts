// Real git repositories for tests, with a fixed identity and date and nothing of the machine's configuration.
// Importing this module isolates the whole test process, so that the code under test runs the same git.
import { spawnSync } from "node:child_process";
import { tempFolder, writeTree } from "./temp-folder.js";

for (const name of Object.keys(process.env)) {
  if (name.startsWith("GIT_")) Reflect.deleteProperty(process.env, name);
}
Object.assign(process.env, {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Test",
  GIT_AUTHOR_EMAIL: "test@example.invalid",
  GIT_AUTHOR_DATE: "2024-01-01T00:00:00Z",
  GIT_COMMITTER_NAME: "Test",
  GIT_COMMITTER_EMAIL: "test@example.invalid",
  GIT_COMMITTER_DATE: "2024-01-01T00:00:00Z",
});

/** Contents by path from the top of the work tree. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What came of a command. */
export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A git repository in a folder that is removed after the test. */
export interface TempRepository {
  /** The top of the work tree, as a real path. */
  readonly root: string;
  /** Runs git in the work tree and returns what it printed; throws with git's words if it fails. */
  readonly git: (...args: readonly string[]) => string;
  /** Runs git in the work tree, whatever comes of it. */
  readonly tryGit: (...args: readonly string[]) => CommandResult;
  /** Writes files, by path from the top. */
  readonly write: (files: Files) => void;
  /** Writes and stages files. */
  readonly stage: (files: Files) => void;
  /** Writes, stages and commits files, without hooks. */
  readonly commit: (files: Files) => void;
}

/** Creates an empty repository on branch `main`; `initOptions` go to `git init`. */
export function tempRepository(...initOptions: readonly string[]): TempRepository {
  const root = tempFolder();
  git(root, "init", "--quiet", "--initial-branch=main", ...initOptions);
  return repositoryAt(root);
}

/** The same tools for a work tree that exists already: a clone, a submodule, a linked work tree. */
export function repositoryAt(root: string): TempRepository {
  const stage = (files: Files) => {
    writeTree(root, files);
    git(root, "--literal-pathspecs", "add", "--force", "--", ...Object.keys(files));
  };
  return {
    root,
    git: (...args) => git(root, ...args),
    tryGit: (...args) => tryGit(root, ...args),
    write: (files) => {
      writeTree(root, files);
    },
    stage,
    commit: (files) => {
      stage(files);
      git(root, "commit", "--quiet", "--no-verify", "--message=test");
    },
  };
}

function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = tryGit(folder, ...args);
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout;
}

function tryGit(folder: string, ...args: readonly string[]): CommandResult {
  return spawnSync("git", args, { cwd: folder, encoding: "utf8" });
}
