// Walks a tree the cheapest way that Node has.
import { readdirSync } from "node:fs";

/** The paths of all regular files below a folder; links are not followed. */
export function filesBelow(folder: string): readonly string[] {
  const files: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of readdirSync(next, { withFileTypes: true })) {
      if (entry.isDirectory()) folders.push(`${next}/${entry.name}`);
      else if (entry.isFile()) files.push(`${next}/${entry.name}`);
    }
  }
  return files;
}
