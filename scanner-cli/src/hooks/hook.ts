// Installs, removes and describes Keystow's pre-commit hook. A hook that was there before is kept beside it
// under a clear name, runs first, and comes back unchanged on removal.
// May not print: the command does. May not touch a hook that somebody edited after Keystow wrote it.
import { lstatSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CannotRunError, plainReason } from "../errors.js";
import { createFolder, isThere, keepBeside, removeEmptyFolders, unkeep, writeExecutable } from "./hook-file.js";
import { findHookPlace, requireHookPlace, type HookPlace } from "./hook-place.js";
import { readHook, type InstalledScript } from "./hook-script.js";
import { isRun, previousHook, type PreviousHook } from "./previous-hook.js";
import { scriptFor, type InstallOptions } from "./script-for.js";

/** What `installHook` or `uninstallHook` did. */
export interface HookChange {
  /**
   * - `installed`, `refreshed` (an older text or another scanner before), `unchanged`: there is a hook now;
   * - `removed`, `absent` (there was none of ours): there is none now.
   */
  readonly change: "installed" | "refreshed" | "unchanged" | "removed" | "absent";
  /** The hook's file, absolute. */
  readonly file: string;
  readonly via: "git" | "husky";
  /** Whether the file lies outside of the repository, so that it guards every repository that uses its folder. */
  readonly global: boolean;
  /** The hook that runs before ours, or after `removed` the one that was put back. */
  readonly previous?: PreviousHook;
}

/** What `hookStatus` found: a place where a hook is or could be, or that git runs no hooks. */
export type HookStatus = HookStatusAt | { readonly state: "off" };

interface HookStatusAt extends Omit<HookChange, "change"> {
  /**
   * `edited`: ours, changed by hand since; `disabled`: ours, but git ignores it as it is not executable;
   * `foreign`: another hook, which does not mention us in the way ours does.
   */
  readonly state: "installed" | "edited" | "disabled" | "foreign" | "absent";
}

/**
 * Installs the hook, or brings an installed one up to date. Doing it again changes nothing.
 *
 * @throws CannotRunError if there is no repository, git runs no hooks, the folder cannot be written, or our hook was
 *   edited by hand.
 */
export function installHook(options: InstallOptions): HookChange {
  const place = requireHookPlace(options.cwd);
  return orCannotRun(place, () => {
    const ours = readInstalled(place);
    if (ours) return refresh(place, ours, options);
    const createdFolders = createFolder(dirname(place.file));
    const previous = isThere(place.file) ? keepBeside(place.file) : undefined;
    try {
      writeExecutable(place.file, scriptFor(place, { previous, createdFolders }, options));
    } catch (error) {
      if (previous !== undefined) unkeep(place.file, previous);
      removeEmptyFolders(dirname(place.file), createdFolders);
      throw error;
    }
    return describe("installed", place, previous);
  });
}

/**
 * Removes the hook, and puts back exactly what was there before it.
 *
 * @throws CannotRunError if there is no repository, git runs no hooks, a file cannot be changed, or our hook was
 *   edited by hand.
 */
export function uninstallHook({ cwd }: { cwd: string }): HookChange {
  const place = requireHookPlace(cwd);
  return orCannotRun(place, () => {
    const ours = readInstalled(place);
    if (!ours) return describe("absent", place);
    refuseEdited(place, ours);
    const previous = existingPrevious(place, ours);
    if (previous === undefined) {
      rmSync(place.file);
      removeEmptyFolders(dirname(place.file), ours.createdFolders);
      return describe("removed", place);
    }
    renameSync(join(dirname(place.file), previous), place.file);
    return describe("removed", place, basename(place.file));
  });
}

/** Describes the hook without changing anything. Throws CannotRunError if there is no repository. */
export function hookStatus({ cwd }: { cwd: string }): HookStatus {
  const place = findHookPlace(cwd);
  if (place === "off") return { state: "off" };
  return orCannotRun(place, () => {
    const { file, via, global } = place;
    const ours = readInstalled(place);
    if (!ours) return { state: isThere(file) ? "foreign" : "absent", file, via, global };
    const state = ours.edited ? "edited" : isRun(file, via) ? "installed" : "disabled";
    return { state, file, via, global, ...previousHook(place, existingPrevious(place, ours)) };
  });
}

function refresh(place: HookPlace, ours: InstalledScript, options: InstallOptions): HookChange {
  refuseEdited(place, ours);
  const previous = existingPrevious(place, ours);
  const script = scriptFor(place, { previous, createdFolders: ours.createdFolders }, options);
  if (readFileSync(place.file, "utf8") === script && isRun(place.file, place.via)) {
    return describe("unchanged", place, previous);
  }
  writeExecutable(place.file, script);
  return describe("refreshed", place, previous);
}

/** Our hook's own account of itself, if the hook that is there is ours. */
function readInstalled({ file }: HookPlace): InstalledScript | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw new CannotRunError(`${file} is a folder, not a hook`);
  // Ours is never a link, and a link may lead to something that cannot be read.
  return stats?.isFile() ? readHook(readFileSync(file, "utf8")) : undefined;
}

function refuseEdited({ file }: HookPlace, { edited, previous }: InstalledScript): void {
  if (!edited) return;
  const then = previous === undefined ? "" : `, then rename ${previous} back to ${basename(file)}`;
  throw new CannotRunError(`${file} was edited after keystow wrote it, so it is left as it is`, {
    hint: `move your lines elsewhere and delete the file${then}`,
  });
}

function existingPrevious({ file }: HookPlace, { previous }: InstalledScript): string | undefined {
  return previous !== undefined && isThere(join(dirname(file), previous)) ? previous : undefined;
}

function describe(change: HookChange["change"], place: HookPlace, previous?: string): HookChange {
  const { file, via, global } = place;
  return { change, file, via, global, ...previousHook(place, previous) };
}

function orCannotRun<T>({ file }: HookPlace, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof CannotRunError || !(error instanceof Error && "syscall" in error)) throw error;
    throw new CannotRunError(`the hook ${file} could not be changed: ${plainReason(error)}`, { cause: error });
  }
}
