// Lists what the next commit adds or changes, as git's index has it.
// May not read contents: blobs.ts does.
import { CannotRunError } from "../errors.js";
import { requireGit } from "./run-git.js";

/** A staged file. `path` is `/`-separated and relative to the top of the work tree. */
export interface StagedEntry {
  readonly path: string;
  /** The blob's object name, in full: 40 or 64 hexadecimal digits. */
  readonly blob: string;
}

/** Every option that a user's configuration could have set otherwise. */
const DIFF = [
  "--literal-pathspecs",
  "diff",
  "--cached",
  "--raw",
  "-z",
  "--no-abbrev",
  "--no-renames",
  "--no-relative",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules=all",
];

/**
 * Staged regular files, added or changed; of a whole repository, or of what lies at `paths` (relative to `folder`).
 *
 * @throws CannotRunError if git is missing or fails
 */
export function stagedEntries(folder: string, paths: readonly string[]): StagedEntry[] {
  const args = paths.length === 0 ? DIFF : [...DIFF, "--", ...paths];
  return parseRawDiff(requireGit(args, { folder, repository: "inherited" }, "list the staged files"));
}

/** `:<old mode> <new mode> <old blob> <new blob> <status>`: https://git-scm.com/docs/git-diff#_raw_output_format */
const RAW_ENTRY = /^:[0-7]{6} ([0-7]{6}) [0-9a-f]+ ([0-9a-f]{40,64}) [A-Z]\d*$/;

/** A regular file; links (120000), submodules (160000) and deletions (000000) have no text of their own. */
const REGULAR_FILE = "100";

/**
 * Reads the output of `git diff --raw -z --no-abbrev --no-renames`.
 *
 * @throws CannotRunError if it is anything else.
 */
export function parseRawDiff(output: Buffer): StagedEntry[] {
  const fields = output.toString("utf8").split("\0");
  const entries: StagedEntry[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, mode, blob] = RAW_ENTRY.exec(fields[at] ?? "") ?? [];
    const path = fields[at + 1];
    if (mode === undefined || blob === undefined || !path)
      throw new CannotRunError("git's list of staged files is unreadable");
    if (mode.startsWith(REGULAR_FILE)) entries.push({ path, blob });
  }
  return entries;
}
