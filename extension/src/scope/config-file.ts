// The shared config of a folder: the same file, meaning and complaints as in the other hosts. A config that is a program
// is not run in an editor. It may not import `vscode`, and no complaint quotes a value.
import { BASELINE_FILE, type ConfigOptions, parseConfig, type Settings } from "@keystow/detector";
import { parse, type ParseError } from "jsonc-parser";
import type { Translate } from "../words/translate.js";

const FILES = ["keystow.config.json", ".keystowrc.json"];
const PROGRAMS = ["ts", "js", "mjs"].map((extension) => `keystow.config.${extension}`);

/** Whether a change of a file with this name can change what is scanned. */
export const isSettingsFile = (name: string): boolean =>
  [...FILES, ...PROGRAMS, "package.json", ".keystowignore", ".gitignore", BASELINE_FILE].includes(name);

export interface ConfigFile {
  readonly settings: Settings;
  /** Why the file that is there is not followed: a sentence. */
  readonly problem?: string;
}

const NONE: Settings = { detector: {}, exclude: [] };

/**
 * The config that a folder holds; `undefined` if it holds none.
 *
 * @param names of the folder's files
 */
export async function configIn(
  names: readonly string[],
  read: (name: string) => Promise<string | undefined>,
  t: Translate,
): Promise<ConfigFile | undefined> {
  const name = FILES.find((file) => names.includes(file));
  if (name !== undefined) return meaning(name, valueOf(await read(name)), t);
  const program = PROGRAMS.find((file) => names.includes(file));
  if (program !== undefined)
    return { settings: NONE, problem: t("{0} is a program, which an editor does not run.", program) };
  if (!names.includes("package.json")) return undefined;
  const manifest = valueOf(await read("package.json"));
  const isOurs = typeof manifest === "object" && manifest !== null && "keystow" in manifest;
  return isOurs ? meaning("package.json", manifest.keystow, t) : undefined;
}

async function meaning(name: string, value: unknown, t: Translate): Promise<ConfigFile> {
  if (value === undefined) return { settings: NONE, problem: t("{0} is not valid JSON.", name) };
  const result = parseConfig(value, await optionsFor(value));
  if ("settings" in result) return { settings: result.settings };
  const complaints = result.problems.map(({ message }) => message).join("; ");
  return { settings: NONE, problem: `${name}: ${complaints}.` };
}

/** The engine for patterns is large: who has no rules of their own never evaluates it. */
async function optionsFor(value: unknown): Promise<ConfigOptions> {
  const hasRules = typeof value === "object" && value !== null && "rules" in value;
  return hasRules ? import("@keystow/detector/patterns") : {};
}

function valueOf(text: string | undefined): unknown {
  const errors: ParseError[] = [];
  try {
    const value: unknown = parse(text ?? "", errors, { allowTrailingComma: true });
    return errors.length > 0 ? undefined : value;
  } catch (error) {
    // nested deeper than the parser's calls can be
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
