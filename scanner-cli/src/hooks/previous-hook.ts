// The hook that was there before Keystow's. May not change it.
import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { HookPlace } from "./hook-place.js";

/** A hook that was there before Keystow's. */
export interface PreviousHook {
  /** Where it is now, absolute. */
  readonly file: string;
  /** Whether it runs; git never ran it either if it was not executable. */
  readonly runs: boolean;
}

/** Describes the previous hook by its name in the hook's folder, as a property to spread; none without a name. */
export function previousHook(place: HookPlace, name: string | undefined): { previous?: PreviousHook } {
  if (name === undefined) return {};
  const file = join(dirname(place.file), name);
  return { previous: { file, runs: isRun(file, place.via) } };
}

/** Whether whoever runs the hooks would run this file. */
export function isRun(file: string, via: HookPlace["via"]): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) return false;
  return via === "husky" || process.platform === "win32" || (stats.mode & 0o111) !== 0;
}
