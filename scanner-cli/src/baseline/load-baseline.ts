// The baseline in force, read. What it accepts is the detector's to say. A baseline that cannot be read stops the run:
// without it there would be findings that nobody made, and with a part of it some would be missing.
import {
  type BaselineEntry,
  createAcceptance,
  type IsAccepted,
  MAX_BASELINE_SIZE,
  parseBaseline,
} from "@keystow/detector";
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { LoadedConfig } from "../config/load-config.js";
import { CannotRunError } from "../errors.js";
import { readRegularText } from "../sources/read-regular.js";
import { isBelow, slashed } from "../sources/shown-path.js";
import { type BaselineFlags, type BaselinePlace, findBaseline } from "./baseline-place.js";

/**
 * Tells which findings are accepted; `undefined` if there is no baseline.
 *
 * @param base the folder that the paths of scanned files are relative to
 * @throws CannotRunError if a baseline cannot be read, or is named and not there
 */
export function acceptedFindings(
  base: string,
  config: LoadedConfig,
  flags: BaselineFlags,
  cwd = base,
): IsAccepted | undefined {
  const place = findBaseline(cwd, config, flags);
  if (place === undefined) return undefined;
  const accepts = createAcceptance(readBaseline(place), isThereIn(place));
  return (fingerprint, path) => {
    const inside = path === undefined ? undefined : pathInside(place, resolve(base, path));
    return inside !== undefined && accepts(fingerprint, inside);
  };
}

/**
 * What a baseline holds.
 *
 * @throws CannotRunError with the line, where it is known, that is wrong
 */
export function readBaseline({ file, shown }: BaselinePlace): readonly BaselineEntry[] {
  if (!existsSync(file)) {
    throw new CannotRunError(`there is no baseline ${shown}`, { hint: "make it: keystow baseline create" });
  }
  const result = parseBaseline(readRegularText(file, shown, MAX_BASELINE_SIZE));
  if ("entries" in result) return result.entries;
  const { line, message } = result.problem;
  throw new CannotRunError(`${line === undefined ? shown : `${shown}:${line}`}: ${message}`);
}

/** Tells whether a file exists, by its path from the baseline's folder; it looks once for each. */
export function isThereIn({ folder }: BaselinePlace): (path: string) => boolean {
  const seen = new Map<string, boolean>();
  return (path) => {
    const isThere = seen.get(path) ?? existsSync(join(folder, path));
    seen.set(path, isThere);
    return isThere;
  };
}

/** The path of a file from a baseline's folder; `undefined` if it lies outside. */
export function pathInside({ folder }: BaselinePlace, file: string): string | undefined {
  const path = slashed(relative(folder, file));
  return path !== "" && isBelow(path) ? path : undefined;
}
