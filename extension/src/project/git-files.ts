// What of git the editor reads: the index of the repository, wherever it lies.
import { foldersAround, isPathIgnored } from "@keystow/detector";
import { Uri, workspace } from "vscode";
import { exists, readSavedText, readText } from "../scope/text-files.js";
import { isListed, trackedPaths } from "./git-index.js";

/** Of some paths those that git tracks; none where there is no repository. */
export async function trackedBy(top: Uri, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const index = paths.length === 0 ? undefined : await gitIndex(top);
  return index ? trackedPaths(index, paths) : new Set();
}

/** The index of a repository; `undefined` where there is none. */
export async function gitIndex(top: Uri): Promise<Uint8Array | undefined> {
  try {
    return await workspace.fs.readFile(Uri.joinPath(await gitFolder(top), "index"));
  } catch {
    return undefined;
  }
}

/** No path of an index: whoever says that it is tracked has not understood the index. */
const NO_PATH = "\0";

/** What git does with files. */
export type GitState = "tracked" | "ignored" | "untracked";

/**
 * The states of files by their paths from the top; none where there is no repository, or where it is not understood. What a user ignores in all of their
 * repositories is not known here: `untracked` may be `ignored`.
 */
export async function gitStates(top: Uri, paths: readonly string[]): Promise<ReadonlyMap<string, GitState>> {
  if (!(await exists(await gitFolder(top)))) return new Map();
  const tracked = await trackedBy(top, [...paths, NO_PATH]);
  if (tracked.has(NO_PATH)) return new Map();
  const own = await ignoredInClone(top);
  const states = paths.map(async (path): Promise<[string, GitState]> => {
    if (tracked.has(path)) return [path, "tracked"];
    const files = foldersAround(path).map(async (folder) => ({
      folder,
      text: (await readText(Uri.joinPath(top, folder, ".gitignore"))) ?? "",
    }));
    const isIgnored = isPathIgnored(path, [{ folder: "", text: own }, ...(await Promise.all(files))]);
    return [path, isIgnored ? "ignored" : "untracked"];
  });
  return new Map(await Promise.all(states));
}

/** How long an index that was read is good, in milliseconds: a build asks about many files at once. */
const FRESH = 2000;

/** Tells of paths of a repository whether git tracks them; they do not count as tracked where that cannot be told. */
export function createTracked(top: Uri): (path: string) => Promise<boolean> {
  let reading: Promise<Uint8Array | undefined> | undefined;
  return async (path) => {
    if (!reading) {
      reading = gitIndex(top);
      setTimeout(() => (reading = undefined), FRESH);
    }
    const index = await reading;
    return index !== undefined && isListed(index, path);
  };
}

/** What git ignores in this clone alone: patterns, relative to the top. Work trees of one clone share them. */
export async function ignoredInClone(top: Uri): Promise<string> {
  const own = await gitFolder(top);
  const common = (await readSavedText(Uri.joinPath(own, "commondir")))?.trim();
  const git = common === undefined ? own : folderNamed(common, own);
  return (await readSavedText(Uri.joinPath(git, "info", "exclude"))) ?? "";
}

/** A work tree beside another has a file that says where its folder is. */
async function gitFolder(top: Uri): Promise<Uri> {
  const place = Uri.joinPath(top, ".git");
  const elsewhere = /^gitdir: (.+)$/m.exec((await readSavedText(place)) ?? "")?.[1]?.trim();
  return elsewhere === undefined ? place : folderNamed(elsewhere, top);
}

/** Git writes paths as they are on the disk: one that begins with a drive is whole as well. */
function folderNamed(path: string, from: Uri): Uri {
  const whole = /^[A-Za-z]:\//.test(path) ? `/${path}` : path;
  return whole.startsWith("/") ? from.with({ path: whole }) : Uri.joinPath(from, path);
}
