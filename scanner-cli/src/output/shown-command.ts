// The command that runs this same keystow again, for hints. Where a project does not have it, npx would ask the
// registry for whatever has its name there. May look at names of folders, and at nothing in them.
import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { slashed } from "../sources/shown-path.js";
import type { Redactor } from "./redactor.js";
import { shellWord } from "./shell-word.js";

/** Where npx keeps what it ran without an install. It finds it there again. */
const NPX_CACHE = /[\\/]_npx[\\/][^\\/]+[\\/]node_modules[\\/]/;

/** `npx keystow` or `node path/to/keystow.cjs`, without keys. Ask for it only if a hint is printed: it looks at the disk. */
export function shownCommand({ cwd, redactor }: { readonly cwd: string; readonly redactor: Redactor }): string {
  return redactor.redact(commandFor(cwd, __filename));
}

/**
 * The command for a folder.
 *
 * @param cwd absolute
 * @param bundle the file that runs, absolute
 */
export function commandFor(cwd: string, bundle: string): string {
  if (NPX_CACHE.test(bundle) || isInstalled(cwd)) return "npx keystow";
  const fromHere = relative(cwd, bundle);
  return `node ${shellWord(slashed(fromHere.length < bundle.length ? fromHere : bundle))}`;
}

/** Whether a project has it, as npx looks for it: here or in a folder above. */
function isInstalled(folder: string): boolean {
  if (existsSync(join(folder, "node_modules", "keystow"))) return true;
  const parent = dirname(folder);
  return parent !== folder && isInstalled(parent);
}
