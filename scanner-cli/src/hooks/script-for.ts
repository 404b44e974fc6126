// Chooses which scanner and node the hook's script names. May not write anything.
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { isBelow, slashed } from "../sources/shown-path.js";
import type { HookPlace } from "./hook-place.js";
import { LOCAL_SCANNER, renderHook, type HookScript, type InstalledScript } from "./hook-script.js";

/** What the hook is to run. */
export interface InstallOptions {
  readonly cwd: string;
  /** The scanner's bundled file, absolute. */
  readonly scanner: string;
  /** The node to fall back to, absolute: `process.execPath`. */
  readonly node: string;
}

/** The text of the hook for a place. A previous hook and created folders are told by `kept`. */
export function scriptFor(
  place: HookPlace,
  kept: Pick<InstalledScript, "previous" | "createdFolders">,
  options: InstallOptions,
): string {
  return renderHook({ ...kept, husky: place.via === "husky", local: !place.global, ...fallbacks(place, options) });
}

/** A shared hook names no path of this machine if the project brings its own scanner. */
function fallbacks({ shared, workTree }: HookPlace, options: InstallOptions): Pick<HookScript, "scanner" | "node"> {
  if (shared && existsSync(join(workTree, LOCAL_SCANNER))) return {};
  const inside = slashed(relative(workTree, options.scanner));
  if (shared && isBelow(inside) && inside.includes("node_modules/")) return { scanner: `./${inside}` };
  return { scanner: slashed(options.scanner), node: slashed(options.node) };
}
