// The `.env` files and templates below what the user named; those that git ignores above all, since that is where values
// are. May not enter what git ignores as a folder, nor node_modules, nor open a file.
import { realpathSync, statSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { CannotRunError, plainReason } from "../errors.js";
import { loadPlanner } from "../remediation/load-planner.js";
import { readName } from "../sources/byte-name.js";
import { repositoryRules } from "../sources/repository-rules.js";
import { shownPaths, slashed } from "../sources/shown-path.js";
import { walkedEntries } from "../sources/walked-entries.js";

/** A file that is to be checked. */
export interface FoundEnvFile {
  /** As people see it. */
  readonly shown: string;
  /** Absolute, without links. */
  readonly file: string;
  /** The folder that git is to be asked in, absolute. */
  readonly folder: string;
}

/** What could not be looked into. */
export interface Unreadable {
  readonly shown: string;
  /** Why, as a sentence that names it. */
  readonly message: string;
}

export interface FoundEnvFiles {
  readonly files: readonly FoundEnvFile[];
  readonly unreadable: readonly Unreadable[];
}

/** Where to look. */
export interface EnvSearch {
  /** Absolute. */
  readonly cwd: string;
  /** Whether the user's own ignore rules name a file, or a folder with `/` after it. */
  readonly ignored?: ((path: string) => boolean) | undefined;
}

/** A folder on the way, and how people see what is in it. */
interface Tree {
  readonly folder: string;
  readonly shown: (inside: string) => string;
}

/**
 * Finds the files that paths name, each once. A file that is named is taken whatever it is called.
 *
 * @throws CannotRunError if a path does not exist
 */
export function findEnvFiles(paths: readonly string[], search: EnvSearch): FoundEnvFiles {
  const files = new Map<string, FoundEnvFile>();
  const problems: Unreadable[] = [];
  for (const named of paths) {
    const { real, isFolder } = lookUp(named, search.cwd);
    const shown = shownPaths(search.cwd, named);
    const found = isFolder ? filesBelow({ folder: real, shown }, search) : [fileAt(real, shown(""), dirname(real))];
    for (const one of found) {
      if ("message" in one) problems.push(one);
      else if (!files.has(one.file)) files.set(one.file, one);
    }
  }
  return { files: [...files.values()], unreadable: problems };
}

const unreadable = (shown: string, reason: string): Unreadable => ({
  shown,
  message: `cannot read ${shown}: ${reason}`,
});

const fileAt = (file: string, shown: string, folder: string): FoundEnvFile => ({ file, shown, folder });

function lookUp(named: string, cwd: string): { readonly real: string; readonly isFolder: boolean } {
  if (named === "") throw new CannotRunError("a path to check is empty");
  try {
    const real = realpathSync(resolve(cwd, named));
    return { real, isFolder: statSync(real).isDirectory() };
  } catch (error) {
    throw new CannotRunError(`${named}: ${plainReason(error)}`, { cause: error });
  }
}

/** Names in bytes that are those of environment files; none is that of a folder. */
function isWanted(name: string): boolean {
  const { isEnvFile, isEnvTemplate } = loadPlanner();
  return isEnvFile(name) || isEnvTemplate(name);
}

function* filesBelow({ folder, shown }: Tree, search: EnvSearch): Generator<FoundEnvFile | Unreadable> {
  const root = folder.endsWith(sep) ? folder : folder + sep;
  const isExcluded = (inside: string) => search.ignored?.(shown(readName(inside).path)) === true;
  const entries = walkedEntries(slashed(root), {
    gitignore: true,
    outer: repositoryRules(folder, process.env),
    wanted: isWanted,
    excluded: (inside) => /(?:^|\/)node_modules\/$/.test(inside) || isExcluded(inside),
  });
  for (const entry of entries) {
    const { path, bytes } = readName(entry.path);
    if (entry.kind === "problem") yield unreadable(shown(path), entry.reason);
    else if (entry.kind === "repository") {
      const inner = (inside: string) => shown(inside === "" ? path : `${path}/${inside}`);
      if (!isExcluded(`${entry.path}/`)) yield* filesBelow({ folder: resolve(folder, path), shown: inner }, search);
    } else if (isWanted(entry.path.slice(entry.path.lastIndexOf("/") + 1)) && !isExcluded(entry.path)) {
      if (bytes) yield unreadable(shown(path), "its name is not UTF-8");
      else yield fileAt(resolve(folder, path), shown(path), folder);
    }
  }
}
