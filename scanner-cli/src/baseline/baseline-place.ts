// Where the baseline is: named by a flag or by the config, else the nearest from the current folder upwards to the
// repository's root. Outside of a repository it lies in the current folder: what hides findings is not taken from elsewhere.
import { BASELINE_FILE } from "@keystow/detector";
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { foldersUpwards } from "../config/find-config.js";
import type { LoadedConfig } from "../config/load-config.js";
import { CannotRunError } from "../errors.js";
import { isBelow, slashed } from "../sources/shown-path.js";

/** A baseline file, whether it is there or not. */
export interface BaselinePlace {
  /** Absolute. */
  readonly file: string;
  /** The folder that its paths are relative to, absolute. */
  readonly folder: string;
  /** The file's name for people. */
  readonly shown: string;
}

/** The flags by which a command is told of a baseline. */
export interface BaselineFlags {
  readonly baseline?: string;
  readonly "no-baseline"?: boolean;
}

/** The baseline that a flag or the config names, or else the one that is found; named ones may not be there. */
export function findBaseline(cwd: string, config: LoadedConfig, flags: BaselineFlags): BaselinePlace | undefined {
  if (flags.baseline !== undefined && flags["no-baseline"]) {
    throw new CannotRunError("--baseline and --no-baseline do not go together");
  }
  if (flags["no-baseline"]) return undefined;
  if (flags.baseline !== undefined) return placeOf(cwd, resolve(cwd, flags.baseline));
  if (config.settings.baseline !== undefined) return placeOf(cwd, resolve(config.folder, config.settings.baseline));
  const { folders, inRepository } = foldersUpwards(cwd);
  const found = (inRepository ? folders : [cwd])
    .map((folder) => join(folder, BASELINE_FILE))
    .find((file) => existsSync(file));
  return found === undefined ? undefined : placeOf(cwd, found);
}

/** Where a baseline is made that nothing names: beside the config, else at the repository's root. */
export function newBaseline(cwd: string, config: LoadedConfig): BaselinePlace {
  const { folders, inRepository } = foldersUpwards(cwd);
  const top = (inRepository ? folders.at(-1) : undefined) ?? cwd;
  return placeOf(cwd, join(config.file === undefined ? top : config.folder, BASELINE_FILE));
}

function placeOf(cwd: string, file: string): BaselinePlace {
  const fromCwd = slashed(relative(cwd, file));
  return { file, folder: dirname(file), shown: isBelow(fromCwd) ? fromCwd : slashed(file) };
}
