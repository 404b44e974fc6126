// The files of the work tree that the user named, one at a time.
// May not open a link, pipe, socket or device that it comes upon by itself, nor keep what it has passed.
import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { CannotRunError, plainReason } from "../errors.js";
import { openable, readName, type ReadName } from "./byte-name.js";
import { fileItem } from "./file-item.js";
import { folderEntries } from "./folder-entries.js";
import { shownPaths, slashed } from "./shown-path.js";
import type { SourceItem, SourceOptions } from "./source.js";

/** How a tree is scanned. */
export interface TreeOptions extends SourceOptions {
  /** Whether files that git ignores are left out; what the user names is scanned though git ignores it. */
  readonly gitignore: boolean;
}

/** What the user named: `named` as written, `real` absolute and without links. */
interface Target {
  readonly named: string;
  readonly real: string;
  readonly kind: "file" | "folder";
  /** In bytes, where it is a file. */
  readonly size: number;
}

/** A folder: a target, or a nested repository on the way down from one. */
interface Folder {
  /** Absolute. */
  readonly real: string;
  readonly nested: boolean;
  /** How people see a path inside of it; its own for "". */
  readonly shown: (inside: string) => string;
}

interface TreeScan {
  readonly options: TreeOptions;
  /** Whether a file comes for the first time, by its real path. */
  readonly isNew: (file: string | Buffer) => boolean;
}

/**
 * The files that `paths` name: each file once, in the order of `paths`, a folder's files sorted.
 *
 * @throws CannotRunError on the first step if a path does not exist; nothing has been scanned then.
 */
export function* treeSource(paths: readonly string[], options: TreeOptions): Generator<SourceItem> {
  const targets = paths.map((named) => findTarget(named, options.cwd));
  // Within one folder no file comes twice.
  const scan: TreeScan = { options, isNew: targets.length > 1 ? firstTimes() : () => true };
  for (const { named, real, kind, size } of targets) {
    const shown = shownPaths(options.cwd, named);
    if (kind === "folder") {
      yield* scanFolder({ real, nested: false, shown }, scan);
    } else if (scan.isNew(slashed(real))) {
      const path = shown("");
      if (options.ignored?.(path)) yield { kind: "skipped", path, size, reason: "excluded" };
      else yield fileItem({ file: real, path, named: true }, options.maxFileSize);
    }
  }
}

function findTarget(named: string, cwd: string): Target {
  if (named === "") throw new CannotRunError("a path to scan is empty");
  const path = resolve(cwd, named);
  try {
    const stats = statSync(path);
    const kind = stats.isDirectory() ? "folder" : "file";
    // The links of /dev/fd lead to pipes that have no path.
    const real = stats.isFile() || stats.isDirectory() ? realpathSync(path) : path;
    return { named, real, kind, size: stats.size };
  } catch (error) {
    throw new CannotRunError(`${named}: ${plainReason(error)}`, { cause: error });
  }
}

function* scanFolder(folder: Folder, scan: TreeScan): Generator<SourceItem> {
  const { real, nested, shown } = folder;
  const { gitignore, ignored, maxFileSize } = scan.options;
  const root = withSlash(slashed(real));
  const excluded = (inside: string) => ignored?.(shown(readName(inside).path)) === true;
  for (const { path: inside, ...entry } of folderEntries(real, root, { gitignore, nested, excluded })) {
    const name = readName(inside);
    const path = shown(name.path);
    if (entry.kind === "problem") {
      yield { kind: "unreadable", path, reason: entry.reason };
    } else if (entry.kind === "repository") {
      if (!ignored?.(`${path}/`)) yield* scanNested(folder, name, scan);
    } else if (!ignored?.(path)) {
      const file = openable(root, name);
      if (scan.isNew(file)) yield fileItem({ file, path, named: false }, maxFileSize);
    }
  }
}

function* scanNested({ real, shown }: Folder, { path, bytes }: ReadName, scan: TreeScan): Generator<SourceItem> {
  if (bytes) {
    yield { kind: "unreadable", path: shown(path), reason: "a repository whose name is not UTF-8" };
    return;
  }
  const shownInside = (inside: string) => shown(inside === "" ? path : `${path}/${inside}`);
  yield* scanFolder({ real: resolve(real, path), nested: true, shown: shownInside }, scan);
}

function withSlash(folder: string): string {
  return folder.endsWith("/") ? folder : `${folder}/`;
}

/** Tells of each file whether it is asked about for the first time. */
function firstTimes(): (file: string | Buffer) => boolean {
  const seen = new Set<string>();
  return (file) => {
    const key = typeof file === "string" ? file : file.toString("latin1");
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  };
}
