// Where the config is: the nearest folder from the current one upwards that holds one, up to the repository's root.
// It looks, and reads no config but a package.json. A scanned sub-folder's config is never considered.
import { existsSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { CannotRunError } from "../errors.js";
import { requireOwn } from "./owner.js";
import { MAX_SETTINGS_SIZE, readRegularText } from "../sources/read-regular.js";

/** A config that was found, or named by `--config`. */
export interface ConfigPlace {
  /** Absolute. */
  readonly file: string;
  /** Whether it is the `keystow` key of a package.json. */
  readonly inPackage: boolean;
}

const FILES = ["ts", "js", "mjs", "json"].map((extension) => `keystow.config.${extension}`).concat(".keystowrc.json");

/**
 * Finds the config for a folder.
 *
 * @throws CannotRunError if one folder holds several, or if a program would have to be run that lies outside of any
 *   repository and of the current folder, or that is somebody else's.
 */
export function findConfig(cwd: string): ConfigPlace | undefined {
  const { folders, inRepository } = foldersUpwards(cwd);
  for (const folder of folders) {
    const place = configIn(folder);
    if (place === undefined) continue;
    if (isProgram(place.file)) {
      if (!inRepository && folder !== cwd) refuseOutside(place.file);
      requireOwn(place.file);
    }
    return place;
  }
  return undefined;
}

function refuseOutside(file: string): never {
  throw new CannotRunError(`${file} is outside of a repository, so it is not run`, {
    hint: `to use it: --config ${file}`,
  });
}

/** Whether reading a config means running it. */
export function isProgram(file: string): boolean {
  return /^\.[cm]?[jt]s$/.test(extname(file));
}

/** The folders from one upwards, the nearest first: to the repository's root, or to the top of the disk outside of one. */
export function foldersUpwards(cwd: string): { folders: readonly string[]; inRepository: boolean } {
  const folders: string[] = [];
  for (let folder = cwd; ; folder = dirname(folder)) {
    folders.push(folder);
    if (existsSync(join(folder, ".git"))) return { folders, inRepository: true };
    if (dirname(folder) === folder) return { folders, inRepository: false };
  }
}

function configIn(folder: string): ConfigPlace | undefined {
  const found = FILES.filter((name) => existsSync(join(folder, name)));
  const packaged = packageHasConfig(join(folder, "package.json"));
  const names = [...found, ...(packaged ? ["package.json (its keystow key)"] : [])];
  if (names.length > 1) {
    throw new CannotRunError(`there are several configs in ${folder}: ${names.join(", ")}`, {
      hint: "keep one of them",
    });
  }
  const [name] = found;
  if (name !== undefined) return { file: join(folder, name), inPackage: false };
  return packaged ? { file: join(folder, "package.json"), inPackage: true } : undefined;
}

/** A package.json that is no JSON has no config: that is for others to complain about. */
function packageHasConfig(file: string): boolean {
  if (!existsSync(file)) return false;
  const text = readRegularText(file, file, MAX_SETTINGS_SIZE);
  if (!text.includes('"keystow"')) return false;
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === "object" && content !== null && Object.hasOwn(content, "keystow");
  } catch {
    return false;
  }
}
