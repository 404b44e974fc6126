// Lists the files of a folder that git does not answer for: all of them, or those that no .gitignore names.
// fast-glob walks; what it may see of each folder is decided here, so that an ignored folder is never entered.
// Names need not be UTF-8: the walk sees a Latin-1 character for each of their bytes.
// May not follow links, nor lose a folder silently: what cannot be listed is a problem for the caller to tell.
import { readFileSync, readdirSync, type Dirent } from "node:fs";
import { relative } from "node:path";
import type { FileSystemAdapter } from "fast-glob";
import { plainReason } from "../errors.js";
import { isAscii, toListedFiles, type ListedFile } from "../git/listed-files.js";
import { isIgnored, noIgnoreRules, withIgnoreFile, type IgnoreRules } from "./ignore-rules.js";
import { loadGlob } from "./load-glob.js";
import { slashed } from "./shown-path.js";

/** What a folder has; paths are inside it and `/`-separated. */
export interface Walk {
  /** Regular files; with `gitignore` also the folders of nested repositories, which were not entered. Sorted. */
  readonly files: readonly ListedFile[];
  /** What could not be listed. */
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
}

/** The entries of a folder, by its path inside the walked one. */
type Lister = (folder: string) => readonly Dirent[];

/** Lists a folder, without `.git` and without following links. With `gitignore`, nested .gitignore files are respected. */
export function walkedFiles(root: string, options: { gitignore: boolean }): Walk {
  const nested: string[] = [];
  const problems: { path: string; reason: string }[] = [];
  const readEntries: Lister = (folder) => entriesOf(bytesPath(root, folder));
  const visible = options.gitignore ? unignoredEntries(root, readEntries, nested) : readEntries;
  const visibleEntries = (absolute: string): Dirent[] => {
    const folder = lineEndsBack(slashed(relative(root, absolute)));
    try {
      const entries = visible(folder).filter((entry) => entry.name !== ".git");
      return entries.map(withoutLineEnds);
    } catch (error) {
      problems.push({ path: Buffer.from(folder, "latin1").toString("utf8"), reason: plainReason(error) });
      return [];
    }
  };
  const files = loadGlob().globSync("**/*", {
    cwd: root,
    dot: true,
    followSymbolicLinks: false,
    // Its other overload lists names alone, which the walk never asks for.
    fs: { readdirSync: visibleEntries as unknown as FileSystemAdapter["readdirSync"] },
    unique: false,
  });
  return { files: toListedFiles([...files.map(lineEndsBack), ...nested]), problems };
}

/** A lister that hides what .gitignore files name, and notes nested repositories instead of opening them. */
function unignoredEntries(root: string, readEntries: Lister, nested: string[]): Lister {
  const rulesOf = new Map<string, IgnoreRules>();
  return (folder) => {
    const entries = readEntries(folder);
    if (folder !== "" && entries.some((entry) => entry.name === ".git")) {
      nested.push(folder);
      return [];
    }
    const prefix = folder === "" ? "" : `${folder}/`;
    const outer = rulesOf.get(parentOf(folder)) ?? noIgnoreRules();
    // Git, too, reads no .gitignore through a link.
    const hasRules = entries.some((entry) => entry.name === ".gitignore" && entry.isFile());
    const ruleFile = bytesPath(root, `${prefix}.gitignore`);
    const rules = hasRules ? withIgnoreFile(outer, folder, readFileSync(ruleFile)) : outer;
    rulesOf.set(folder, rules);
    return entries.filter((entry) => !isIgnored(rules, `${prefix}${entry.name}${entry.isDirectory() ? "/" : ""}`));
  };
}

/** The entries of a folder, each byte of their names as one character. Asking for bytes at once takes longer. */
function entriesOf(folder: Buffer): Dirent[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  if (entries.every((entry) => isAscii(entry.name))) return entries;
  const inBytes = readdirSync(folder, { withFileTypes: true, encoding: "buffer" });
  return inBytes.map((entry) => renamed(entry, entry.name.toString("latin1")));
}

function renamed(entry: object, name: string): Dirent {
  return Object.create(entry, { name: { value: name } }) as Dirent;
}

function bytesPath(root: string, inside: string): Buffer {
  return Buffer.concat([Buffer.from(`${root}/`), Buffer.from(inside, "latin1")]);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// fast-glob's `**` and `*` do not match line ends, so it would silently lose files that have one in their path.
// It is shown a NUL and a letter instead, which no name can hold.
function withoutLineEnds(entry: Dirent): Dirent {
  const name = entry.name.replaceAll("\n", "\0n").replaceAll("\r", "\0r");
  return name === entry.name ? entry : renamed(entry, name);
}

function lineEndsBack(path: string): string {
  return path.replaceAll("\0n", "\n").replaceAll("\0r", "\r");
}
