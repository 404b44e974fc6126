// From a folder to the settings in force there. What a config means is the detector's to say; this only reads files.
import { parseConfig, type ConfigOptions, type ConfigProblem, type Settings } from "@keystow/detector";
import { dirname, relative, resolve } from "node:path";
import { CannotRunError } from "../errors.js";
import { MAX_SETTINGS_SIZE, readRegularText } from "../sources/read-regular.js";
import { isBelow, slashed } from "../sources/shown-path.js";
import { deadPatterns } from "./dead-patterns.js";
import { findConfig, isProgram, type ConfigPlace } from "./find-config.js";
import { loadPatterns } from "./load-patterns.js";
import type { ReadConfig } from "./read-json.js";

/** Settings, and the folder that their patterns are relative to. */
export interface LoadedConfig {
  /** Where the config is, absolute; absent if there is none. */
  readonly file?: string;
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
  const result = parseConfig(value, optionsFor(value));
  const problems = "settings" in result ? deadPatterns(result.settings.exclude) : result.problems;
  if ("settings" in result && problems.length === 0) {
    return { settings: result.settings, file: place.file, folder: dirname(place.file) };
  }
  throw new CannotRunError(problems.map((problem) => complaint(problem, shown, lineOf)).join("; "));
}

/** The engine for patterns is as large as the rest of the program: a run without rules of its own does not load it. */
function optionsFor(value: unknown): ConfigOptions {
  const hasRules = typeof value === "object" && value !== null && "rules" in value;
  return hasRules ? loadPatterns() : {};
}

function complaint({ path, message }: ConfigProblem, shown: string, lineOf: ReadConfig["lineOf"]): string {
  const line = lineOf(path);
  return line === undefined ? `${shown}: ${message}` : `${shown}:${line} ${message}`;
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
  return readJson(readRegularText(file, shown, MAX_SETTINGS_SIZE), shown, inPackage ? "keystow" : undefined);
}
