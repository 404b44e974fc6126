// The shared config file, found and read as the command line does: JSON forms only, since a rule cannot wait for a program
// to be imported. A config that is a program comes through ESLint's `settings.keystow`.
import { type CompilePattern, type ConfigOptions, parseConfig, type Settings } from "@keystow/detector";
import { parse, type ParseError } from "jsonc-parser";
import { files, foldersUpwards, slashed } from "./files.js";

/** Settings, and the folder that their patterns are relative to. */
export interface SharedConfig {
  readonly settings: Settings;
  readonly folder: string;
}

const JSON_FILES = ["keystow.config.json", ".keystowrc.json"];
const PROGRAMS = ["keystow.config.ts", "keystow.config.js", "keystow.config.mjs"];

/**
 * The config in force for a folder.
 *
 * @param given what ESLint's settings hold instead of a file
 * @throws Error if it cannot be used: a rule that looked for less than was asked would seem to find nothing
 */
export function sharedConfig(cwd: string, given: unknown): SharedConfig {
  const folder = slashed(cwd);
  if (given !== undefined) return { settings: settingsOf(given, "settings.keystow"), folder };
  for (const one of foldersUpwards(folder)) {
    const names = files.names(one);
    const found = JSON_FILES.find((name) => names.includes(name));
    if (found !== undefined) return fromFile(one, found);
    const program = PROGRAMS.find((name) => names.includes(name));
    if (program !== undefined)
      throw new Error(`keystow: ${program} is a program: import it, and hand it to ESLint as settings.keystow`);
    if (names.includes("package.json") && /"keystow"\s*:\s*\{/.test(files.read(`${one}/package.json`) ?? "")) {
      const value = valueOf(`${one}/package.json`, "package.json");
      if (isObject(value) && "keystow" in value)
        return { settings: settingsOf(value["keystow"], "package.json"), folder: one };
    }
    if (names.includes(".git")) break;
  }
  return { settings: { detector: {}, exclude: [] }, folder };
}

const fromFile = (folder: string, name: string): SharedConfig => ({
  settings: settingsOf(valueOf(`${folder}/${name}`, name), name),
  folder,
});

function valueOf(file: string, shown: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(files.read(file) ?? "", errors, { allowTrailingComma: true, allowEmptyContent: true });
  if (errors.length > 0) throw new Error(`keystow: ${shown} is not valid JSON`);
  return value;
}

function settingsOf(value: unknown, shown: string): Settings {
  const result = parseConfig(value, isObject(value) && "rules" in value ? loadPatterns() : {});
  if ("settings" in result) return result.settings;
  throw new Error(`keystow: ${shown}: ${result.problems.map(({ message }) => message).join("; ")}`);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The engine for patterns of a config is as large as all else: it is a file by itself. */
function loadPatterns(): ConfigOptions {
  const { createRequire } = process.getBuiltinModule("node:module");
  return createRequire(import.meta.url)("./patterns.cjs") as { readonly compilePattern: CompilePattern };
}
