// What a fix works on: the files of a tree, or of the index, in which keys stand.
import type { Detector } from "@keystow/detector";
import { join, relative, resolve } from "node:path";
import type { fixFlags } from "../arguments/flags.js";
import type { Parsed } from "../arguments/parse.js";
import { createIgnored } from "../config/ignored.js";
import type { LoadedConfig } from "../config/load-config.js";
import { CannotRunError } from "../errors.js";
import { workTreeTop } from "../git/work-tree.js";
import type { Io } from "../io.js";
import { count, duration, size } from "../output/amounts.js";
import { DEFAULT_MAX_FILE_SIZE, type SourceItem } from "../sources/source.js";
import { isBelow, slashed } from "../sources/shown-path.js";
import { treeSource } from "../sources/tree.js";
import { findInTree, type FoundFile, type LeftFile } from "./found-files.js";
import { createOwnership } from "./other-repository.js";
import { loadPlanner } from "./load-planner.js";
import { findInIndex } from "./staged.js";
import { removeLeftover } from "./transaction.js";

type Flags = Parsed<typeof fixFlags>["flags"];

export interface Work {
  readonly files: readonly FoundFile[];
  /** Files with keys that cannot be rewritten. */
  readonly left: readonly LeftFile[];
  readonly unreadable: readonly LeftFile[];
  /** Files that were not scanned, for they are too large. */
  readonly skipped: readonly LeftFile[];
  /** Variables that the code reads. */
  readonly variables: ReadonlySet<string>;
  /** What was scanned, as a sentence. */
  readonly summary: string;
}

/** The folder that paths count from. */
export interface Top {
  /** Absolute. */
  readonly top: string;
  readonly isRepository: boolean;
}

/** The top of the work tree, else the current folder; `isNeeded` where it has to be a work tree. */
export function topOf(cwd: string, isNeeded: boolean): Top {
  if (isNeeded) return { top: workTreeTop(cwd), isRepository: true };
  try {
    return { top: workTreeTop(cwd), isRepository: true };
  } catch (error) {
    if (!(error instanceof CannotRunError)) throw error;
    return { top: cwd, isRepository: false };
  }
}

/** The path of a file from the top. */
export const pathFrom = (top: string, { file }: FoundFile): string => slashed(relative(top, file));

/** The file that the user wants values in, from the top. */
export function envFileOf(
  flags: Flags,
  { settings, folder }: LoadedConfig,
  cwd: string,
  top: string,
): { envFile?: string } {
  const named = flags.to ?? flags["env-file"];
  const file = named === undefined ? settings.envFile && resolve(folder, settings.envFile) : resolve(cwd, named);
  if (file === undefined) return {};
  const path = slashed(relative(top, file));
  if (!isBelow(path)) throw new CannotRunError("the file for values lies outside of the project");
  if (!mayHoldValues(path)) {
    throw new CannotRunError(`${slashed(relative(cwd, file))} is not for values; nothing was changed`, {
      hint: "name a file of variables that git can ignore: .env, .env.local, dev.env",
    });
  }
  return { envFile: path };
}

/**
 * Whether values may be written to a file. A template or a `.gitignore` is committed, code would not run any more, and a
 * name with signs of its own cannot be listed in `.gitignore`. Wrangler's file is written like `.env`:
 * https://developers.cloudflare.com/workers/configuration/secrets/
 */
const mayHoldValues = (path: string) => loadPlanner().isEnvFile(path) || /(?:^|\/)\.dev\.vars$/.test(path);

/** Finds the keys of files that the user names. */
export function treeWork(
  io: Io,
  top: Top,
  paths: readonly string[],
  flags: Flags,
  config: LoadedConfig,
  detector: Detector,
): Work {
  const start = io.now();
  const ignored = createIgnored(io.cwd, config);
  const options = {
    cwd: io.cwd,
    maxFileSize: flags["max-file-size"] ?? config.settings.maxFileSize ?? DEFAULT_MAX_FILE_SIZE,
    gitignore: !flags["no-gitignore"],
    ...(ignored && { ignored }),
  };
  const items = treeSource(paths.length === 0 ? ["."] : paths, options);
  const found = findInTree(withoutLeftovers(items, io.cwd), io.cwd, detector, createOwnership(top));
  return { ...found, summary: scanned(found.scanned.files, "file", found.scanned.bytes, io.now() - start) };
}

/** A run that was killed may have left files with keys. */
function* withoutLeftovers(items: Iterable<SourceItem>, cwd: string): Generator<SourceItem> {
  for (const item of items) if (!removeLeftover(resolve(cwd, item.path))) yield item;
}

/** Finds the keys of what is staged. */
export function stagedWork(
  cwd: string,
  top: string,
  paths: readonly string[],
  detector: Detector,
  config: LoadedConfig,
): Work {
  const ignored = createIgnored(cwd, config);
  const isIgnored = (path: string) => ignored?.(slashed(relative(cwd, join(top, path)))) === true;
  const { files, left, count: number, bytes } = findInIndex(cwd, top, paths, detector, isIgnored);
  return {
    files,
    left,
    unreadable: [],
    skipped: [],
    variables: new Set(),
    summary: scanned(number, "staged file", bytes, 0),
  };
}

const scanned = (files: number, one: string, bytes: number, milliseconds: number) =>
  `Scanned ${count(files, one)}, ${size(bytes)}${milliseconds > 0 ? `, ${duration(milliseconds)}` : ""}.`;
