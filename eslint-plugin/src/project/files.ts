// The files of the linted project, as far as there are any: ESLint also runs where there is no file system.
import type * as Fs from "node:fs";
import type * as Path from "node:path";

/** What is needed of a file system, or nothing. */
export interface Files {
  /** The text of a small file; `undefined` where there is none. Larger ones count as not being there: `most` is in bytes. */
  readonly read: (path: string, most?: number) => string | undefined;
  readonly isThere: (path: string) => boolean;
  /** The absolute, `/`-separated path of a file that is named from a folder. */
  readonly resolve: (folder: string, name: string) => string;
  /** The names in a folder; empty where there is none. */
  readonly names: (folder: string) => readonly string[];
}

const MOST = 1_000_000;

const builtIn = (name: string): unknown =>
  (globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }).process?.getBuiltinModule?.(name);

const fs = builtIn("node:fs") as typeof Fs | undefined;

/** The file system of this process. What cannot be read counts as not being there. */
export const files: Files = {
  read(path, most = MOST) {
    try {
      if (!fs || fs.statSync(path).size > most) return undefined;
      return fs.readFileSync(path, "utf8").replace(/^\uFEFF/, "");
    } catch {
      return undefined;
    }
  },
  resolve: (folder, name) => slashed((builtIn("node:path") as typeof Path | undefined)?.resolve(folder, name) ?? name),
  isThere: (path) => fs?.existsSync(path) ?? false,
  names(folder) {
    try {
      return fs?.readdirSync(folder) ?? [];
    } catch {
      return [];
    }
  },
};

/** The folders from one upwards, the nearest first; `/`-separated, without a `/` at the end. */
export function foldersUpwards(folder: string): readonly string[] {
  const folders: string[] = [];
  for (let current = folder; ; current = current.slice(0, current.lastIndexOf("/"))) {
    folders.push(current);
    if (!current.includes("/")) return folders;
  }
}

/** A path as it is compared: `/`-separated, absolute where the file has one. */
export function slashed(path: string): string {
  const path_ = builtIn("node:path") as typeof Path | undefined;
  return path_?.sep === "\\" ? path.replaceAll("\\", "/") : path;
}
