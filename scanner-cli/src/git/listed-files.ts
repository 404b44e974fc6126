// Lists the files of a folder as its repository sees them: tracked, or untracked and not ignored.
// May not look at the files themselves: a listed one may be deleted, a folder or a link.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runGit, type GitAnswer, type GitCall } from "./run-git.js";

/** A listed name, `/`-separated and relative to the folder. */
export interface ListedFile {
  readonly path: string;
  /** The name's bytes, where they are not UTF-8 and `path` could not be opened. */
  readonly bytes?: Buffer;
}

/**
 * What git says of a folder, with what it could not look into, in its words.
 * `"no answer"`: the folder is in no work tree, or ignored there, or git is missing.
 */
export type Listing = { readonly files: readonly ListedFile[]; readonly problems: readonly string[] } | "no answer";

const LS_FILES = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];

/** Asks git for the files below a folder, each once, sorted; a nested repository is one name. */
export function listedFiles(folder: string): Listing {
  const call: GitCall = { folder, repository: "discovered" };
  const answer = runGit(LS_FILES, call);
  if (!answer.ok) return isOutsideWorkTree(answer) ? "no answer" : { files: [], problems: [`git: ${answer.message}`] };
  const isTop = existsSync(join(folder, ".git"));
  if (!isTop && runGit(["check-ignore", "--quiet", "."], call).ok) return "no answer";
  return { files: parseListing(answer.output), problems: unopenedFolders(answer.stderr) };
}

/** Git goes on after a folder that it may not read, and only warns. */
function unopenedFolders(stderr: string): string[] {
  return [...stderr.matchAll(/^warning: (could not open directory .+)$/gm)].map(([, words = ""]) => `git: ${words}`);
}

function isOutsideWorkTree(answer: GitAnswer & { ok: false }): boolean {
  return answer.missing || /^not a git repository|must be run in a work tree/.test(answer.message);
}

function parseListing(output: Buffer): ListedFile[] {
  const names = new Set(output.toString("latin1").split("\0"));
  names.delete("");
  return toListedFiles([...names]);
}

/** Names to sorted files. Of a name's bytes each is a Latin-1 character, so that names which are not UTF-8 stay distinct. */
export function toListedFiles(names: readonly string[]): ListedFile[] {
  return names.map(listedFile).sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}

/** Whether each character is the same byte in every encoding, as in most names. */
export function isAscii(name: string): boolean {
  // eslint-disable-next-line no-control-regex
  return !/[^\x00-\x7F]/.test(name);
}

function listedFile(name: string): ListedFile {
  if (isAscii(name)) return { path: name.replace(/\/$/, "") };
  const bytes = Buffer.from(name.replace(/\/$/, ""), "latin1");
  const path = bytes.toString("utf8");
  return Buffer.from(path, "utf8").equals(bytes) ? { path } : { path, bytes };
}
