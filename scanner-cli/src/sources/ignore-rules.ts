// .gitignore semantics across nested files, for folders that git does not answer for.
// All patterns of a path's folders become one list relative to the tree's root, outer files first, because git
// lets the last match decide and because a folder that a deeper file takes back must not stay ignored for its files.
// Patterns and paths are matched as bytes, one character each, as git does: `?` is half of an é. May not do I/O.
import ignore, { type Ignore } from "ignore";

/** The patterns in force in one folder. */
export type IgnoreRules = Ignore;

/** No patterns: nothing is ignored. */
export function noIgnoreRules(): IgnoreRules {
  return ignore({ ignoreCase: false });
}

/**
 * The rules of a folder that has a .gitignore of its own.
 *
 * @param outer - the rules of the folder around it.
 * @param folder - relative to the tree's root, `/`-separated, "" for the root itself; a Latin-1 character for each byte.
 */
export function withIgnoreFile(outer: IgnoreRules, folder: string, content: Buffer): IgnoreRules {
  const lines = content.toString("latin1").replace(BYTE_ORDER_MARK, "").split(/\r?\n/);
  const patterns = folder === "" ? lines : lines.map((line) => scopedPattern(folder, line));
  return noIgnoreRules().add(outer).add(patterns.join("\n"));
}

/** Whether the rules name a path, relative to the tree's root, in bytes as above; a folder's path ends in `/`. */
export function isIgnored(rules: IgnoreRules, path: string): boolean {
  return rules.ignores(path);
}

const BYTE_ORDER_MARK = /^\xEF\xBB\xBF/;

// As the pattern reads from the root: of a/b, "/out" becomes "/a/b/out", and "*.log" is looked for at any depth below.
function scopedPattern(folder: string, line: string): string {
  if (line.trim() === "" || line.startsWith("#")) return "";
  const negated = line.startsWith("!");
  const body = line.slice(negated ? 1 : 0);
  // A slash anywhere but at the end ties a pattern to its folder: https://git-scm.com/docs/gitignore#_pattern_format
  const tied = /\/(?! *$)/.test(body);
  const prefix = `/${escapePattern(folder)}/`;
  return `${negated ? "!" : ""}${prefix}${tied ? body.replace(/^\//, "") : `**/${body}`}`;
}

function escapePattern(path: string): string {
  return path.replace(/[\\*?[\] ]/g, "\\$&");
}
