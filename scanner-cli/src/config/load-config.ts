// From a folder to the settings in force there. What a config means is the detector's to say; this only reads files.
import { decodeText, parseConfig, type Settings } from "@keystow/detector";
import { readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { CannotRunError, plainReason } from "../errors.js";
import { isBelow, slashed } from "../sources/shown-path.js";
import { findConfig, isProgram, type ConfigPlace } from "./find-config.js";
import type { ReadConfig } from "./read-json.js";

/** Settings, and the folder that their patterns are relative to. */
export interface LoadedConfig {
  readonly settings: Settings;
  /** Absolute. */
  readonly folder: string;
}

/**
 * Loads the config in force for a folder: the named file, else the one that is found, else none.
 *
 * @throws CannotRunError, with file and line where it can, if the config cannot be used
 */
export async function loadConfig(cwd: string, named?: string): Promise<LoadedConfig> {
  const place = named === undefined ? findConfig(cwd) : placeOf(resolve(cwd, named));
  if (place === undefined) return { settings: { detector: {}, exclude: [] }, folder: cwd };
  const shown = shownConfig(cwd, place.file);
  const { value, lineOf } = await read(place, shown);
  const result = parseConfig(value);
  if ("settings" in result) return { settings: result.settings, folder: dirname(place.file) };
  const complaints = result.problems.map(({ path, message }) => {
    const line = lineOf(path);
    return `${shown}${line === undefined ? "" : `:${line}`} ${message}`;
  });
  throw new CannotRunError(complaints.join("; "));
}

function placeOf(file: string): ConfigPlace {
  return { file, inPackage: /(?:^|[\\/])package\.json$/.test(file) };
}

function shownConfig(cwd: string, file: string): string {
  const fromCwd = slashed(relative(cwd, file));
  return isBelow(fromCwd) ? fromCwd : slashed(file);
}

async function read({ file, inPackage }: ConfigPlace, shown: string): Promise<ReadConfig> {
  if (isProgram(file)) {
    const { importModule } = await import("./import-module.js");
    return { value: await importModule(file, shown), lineOf: () => undefined };
  }
  const { readJson } = await import("./read-json.js");
  return readJson(readText(file, shown), shown, inPackage ? "keystow" : undefined);
}

function readText(file: string, shown: string): string {
  try {
    const decoded = decodeText(readFileSync(file));
    if (decoded) return decoded.text;
  } catch (error) {
    throw new CannotRunError(`cannot read ${shown}: ${plainReason(error)}`, { cause: error });
  }
  throw new CannotRunError(`${shown} is not a text file`);
}
