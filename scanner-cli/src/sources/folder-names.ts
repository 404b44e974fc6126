// What one folder holds, in the order in which git sorts paths. Types come with the names: nothing is looked at by itself.
// May not follow links: what is no file and no folder is left out.
import { readdirSync, type Dirent } from "node:fs";
import { isAscii, openable, readName } from "./byte-name.js";

/**
 * The names of regular files and, with `/` after them, of folders; in bytes, and sorted so that whole paths are, where
 * folders are entered in place.
 *
 * @param root absolute, with its separator at the end
 * @param inside the folder's path from there, in bytes: empty, or ending in `/`
 */
export function folderNames(root: string, inside: string): string[] {
  const folder = openable(root, readName(inside));
  const entries = readdirSync(folder, { withFileTypes: true });
  const names: string[] = [];
  for (const entry of entries) {
    // Asking for bytes at once takes longer.
    if (!isAscii(entry.name)) return namesInBytes(folder);
    addName(names, entry.name, entry);
  }
  return names.sort();
}

function namesInBytes(folder: string | Buffer): string[] {
  const names: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true, encoding: "buffer" })) {
    addName(names, entry.name.toString("latin1"), entry);
  }
  return names.sort();
}

function addName(names: string[], name: string, entry: Pick<Dirent, "isFile" | "isDirectory">): void {
  // A repository's .git may be a link, and marks it all the same.
  if (entry.isFile() || name === ".git") names.push(name);
  else if (entry.isDirectory()) names.push(`${name}/`);
}
