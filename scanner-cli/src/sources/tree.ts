// The files of the work tree that the user named, one at a time.
// May not open a link, pipe, socket or device that it comes upon by itself.
import { lstatSync, realpathSync, statSync, type Stats } from "node:fs";
import { join, resolve } from "node:path";
import { CannotRunError, errorCode, plainReason } from "../errors.js";
import type { ListedFile } from "../git/listed-files.js";
import { fileItem } from "./file-item.js";
import { folderFiles } from "./folder-files.js";
import { linkFinder } from "./link-finder.js";
import { shownPath } from "./shown-path.js";
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
  readonly stats: Stats;
}

/** A folder on the way down from a target; `inside` is its path in the target. */
interface Folder {
  readonly named: string;
  readonly inside: string;
  readonly real: string;
}

interface Scan {
  readonly options: TreeOptions;
  /** Files that were scanned already, by their real path. */
  readonly seen: Set<string>;
}

/**
 * The files that `paths` name: each file once, in the order of `paths`, a folder's files sorted.
 *
 * @throws CannotRunError on the first step if a path does not exist; nothing has been scanned then.
 */
export function* treeSource(paths: readonly string[], options: TreeOptions): Generator<SourceItem> {
  const targets = paths.map((named) => findTarget(named, options.cwd));
  const scan: Scan = { options, seen: new Set() };
  for (const { named, real, stats } of targets) {
    if (stats.isDirectory()) {
      yield* scanFolder({ named, inside: "", real }, scan);
    } else if (isNew(real, scan)) {
      const path = shownPath(options.cwd, named, "");
      const { size } = stats;
      if (options.ignored?.(path)) yield { kind: "skipped", path, size, reason: "excluded" };
      else yield fileItem({ file: real, path, size, named: true }, options.maxFileSize);
    }
  }
}

function findTarget(named: string, cwd: string): Target {
  if (named === "") throw new CannotRunError("a path to scan is empty");
  const path = resolve(cwd, named);
  try {
    const stats = statSync(path);
    // The links of /dev/fd lead to pipes that have no path.
    return { named, real: stats.isFile() || stats.isDirectory() ? realpathSync(path) : path, stats };
  } catch (error) {
    throw new CannotRunError(`${named}: ${plainReason(error)}`, { cause: error });
  }
}

function* scanFolder(folder: Folder, scan: Scan): Generator<SourceItem> {
  const { cwd, gitignore } = scan.options;
  const { files, problems } = folderFiles(folder.real, { gitignore, nested: folder.inside !== "" });
  for (const { path, reason } of problems) {
    yield { kind: "unreadable", path: shownPath(cwd, folder.named, join(folder.inside, path)), reason };
  }
  const isBehindLink = linkFinder(folder.real);
  for (const file of files) {
    if (!isBehindLink(file.path)) yield* scanEntry(folder, file, scan);
  }
}

function* scanEntry(folder: Folder, entry: ListedFile, scan: Scan): Generator<SourceItem> {
  const { cwd, ignored, maxFileSize } = scan.options;
  const inside = join(folder.inside, entry.path);
  const path = shownPath(cwd, folder.named, inside);
  const file = entry.bytes
    ? Buffer.concat([Buffer.from(`${folder.real}/`), entry.bytes])
    : join(folder.real, entry.path);
  const found = look(file);
  if (found instanceof Error) {
    if (!isGone(found, path)) yield { kind: "unreadable", path, reason: plainReason(found) };
  } else if (found.isDirectory() && entry.bytes) {
    yield { kind: "unreadable", path, reason: "a repository whose name is not UTF-8" };
  } else if (found.isDirectory()) {
    yield* scanFolder({ named: folder.named, inside, real: join(folder.real, entry.path) }, scan);
  } else if (found.isFile() && !ignored?.(path) && isNew(file, scan)) {
    yield fileItem({ file, path, size: found.size, named: false }, maxFileSize);
  }
}

/** What is there now, without following a link, or why it cannot be told. */
function look(file: string | Buffer): Stats | Error {
  try {
    return lstatSync(file);
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

/** Tracked files may be deleted, and others vanish while the scan runs. A name that did not survive decoding is not gone. */
function isGone(error: Error, path: string): boolean {
  const code = errorCode(error);
  return (code === "ENOENT" || code === "ENOTDIR") && !path.includes("\uFFFD");
}

function isNew(file: string | Buffer, { seen }: Scan): boolean {
  const key = typeof file === "string" ? file : file.toString("latin1");
  const isFirst = !seen.has(key);
  seen.add(key);
  return isFirst;
}
