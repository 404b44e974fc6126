// What of git the editor reads: the index of the repository, wherever it lies.
import { Uri, workspace } from "vscode";
import { readSavedText } from "../scope/text-files.js";
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

/** A work tree beside another has a file that says where its folder is. */
async function gitFolder(top: Uri): Promise<Uri> {
  const place = Uri.joinPath(top, ".git");
  const elsewhere = /^gitdir: (.+)$/m.exec((await readSavedText(place)) ?? "")?.[1]?.trim();
  if (elsewhere === undefined) return place;
  return elsewhere.startsWith("/") ? top.with({ path: elsewhere }) : Uri.joinPath(top, elsewhere);
}
