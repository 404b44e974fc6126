// Lists the files of a folder that git does not answer for: all of them, or those that no .gitignore names.
// fast-glob walks; what it may see of each folder is decided here, so that an ignored folder is never entered.
// May not follow links, nor lose a folder silently: what cannot be listed is a problem for the caller to tell.
import { readFileSync, readdirSync, type Dirent } from "node:fs";
import { join, relative } from "node:path";
import glob from "fast-glob";
import { plainReason } from "../errors.js";
import { isIgnored, noIgnoreRules, withIgnoreFile, type IgnoreRules } from "./ignore-rules.js";
import { slashed } from "./shown-path.js";

/** A path inside the walked folder, `/`-separated, that could not be listed. */
export interface WalkProblem {
  readonly path: string;
  readonly reason: string;
}

/** Paths inside the walked folder, `/`-separated, sorted. */
export interface Walk {
  /** Regular files; with `gitignore` also the folders of nested repositories, which were not entered. */
  readonly paths: readonly string[];
  readonly problems: readonly WalkProblem[];
}

/** Lists a folder, without `.git` and without following links. With `gitignore`, nested .gitignore files are respected. */
export function walkedFiles(root: string, options: { gitignore: boolean }): Walk {
  const nested: string[] = [];
  const problems: WalkProblem[] = [];
  const visible = options.gitignore ? unignoredEntries(root, nested) : readEntries;
  const visibleEntries = (folder: string): Dirent[] => {
    try {
      return visible(lineEndsBack(folder))
        .filter((entry) => entry.name !== ".git")
        .map(withoutLineEnds);
    } catch (error) {
      problems.push({ path: slashed(relative(root, lineEndsBack(folder))), reason: plainReason(error) });
      return [];
    }
  };
  const files = glob.globSync("**/*", {
    cwd: root,
    dot: true,
    followSymbolicLinks: false,
    // Its other overload lists names alone, which the walk never asks for.
    fs: { readdirSync: visibleEntries as unknown as glob.FileSystemAdapter["readdirSync"] },
    unique: false,
  });
  return { paths: [...files.map(lineEndsBack), ...nested].sort(), problems };
}

/** A reader of folders that hides what .gitignore files name, and notes nested repositories instead of opening them. */
function unignoredEntries(root: string, nested: string[]): (folder: string) => Dirent[] {
  const rulesOf = new Map<string, IgnoreRules>();
  return (folder) => {
    const inside = slashed(relative(root, folder));
    const entries = readEntries(folder);
    if (inside !== "" && entries.some((entry) => entry.name === ".git")) {
      nested.push(inside);
      return [];
    }
    const outer = rulesOf.get(parentOf(inside)) ?? noIgnoreRules();
    // Git, too, reads no .gitignore through a link.
    const hasRules = entries.some((entry) => entry.name === ".gitignore" && entry.isFile());
    const rules = hasRules ? withIgnoreFile(outer, inside, readFileSync(join(folder, ".gitignore"))) : outer;
    rulesOf.set(inside, rules);
    const prefix = inside === "" ? "" : `${inside}/`;
    return entries.filter((entry) => !isIgnored(rules, `${prefix}${entry.name}${entry.isDirectory() ? "/" : ""}`));
  };
}

function readEntries(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// fast-glob's `**` and `*` do not match line ends, so it would silently lose files that have one in their path.
// It is shown a NUL and a letter instead, which no name can hold.
const LINE_ENDS = "\n\r\u2028\u2029";
const STAND_INS = "nrls";

function withoutLineEnds(entry: Dirent): Dirent {
  const name = entry.name.replace(/[\n\r\u2028\u2029]/g, (end) => `\0${STAND_INS.charAt(LINE_ENDS.indexOf(end))}`);
  return name === entry.name ? entry : (Object.create(entry, { name: { value: name } }) as Dirent);
}

function lineEndsBack(path: string): string {
  if (!path.includes("\0")) return path;
  return path.replaceAll(/\0(.)/g, (_, letter: string) => LINE_ENDS.charAt(STAND_INS.indexOf(letter)));
}
