// The top of the repository that a folder lies in, found without git: code scanning counts paths from there.
// May look at names of folders, and at nothing in them.
import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { SourceRoot } from "../reporters/report.js";
import { slashed } from "../sources/shown-path.js";

/** The nearest folder with a `.git` at or above `cwd` (a folder, or a file in linked work trees), else `cwd`. */
export function sourceRoot(cwd: string, redact: (text: string) => string): SourceRoot {
  const folder = repositoryAbove(cwd) ?? cwd;
  const inside = slashed(relative(folder, cwd));
  return { folder: redact(slashed(folder)), prefix: inside === "" ? "" : redact(`${inside}/`) };
}

function repositoryAbove(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryAbove(parent);
}
