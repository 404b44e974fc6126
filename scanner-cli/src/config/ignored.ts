// Which files the user has taken out of the scan: `exclude` of the config, and .keystowignore beside it or in the
// current folder. Both have .gitignore's syntax; each is relative to its own folder.
import type { Ignore } from "ignore";
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { MAX_SETTINGS_SIZE, readRegularText } from "../sources/read-regular.js";
import { isBelow, slashed } from "../sources/shown-path.js";
import type { LoadedConfig } from "./load-config.js";

interface Patterns {
  readonly folder: string;
  readonly patterns: readonly string[];
}

/** Tells for paths, relative to `cwd` or absolute, whether they are taken out; `undefined` if nothing is. */
export async function createIgnored(
  cwd: string,
  config: LoadedConfig,
): Promise<((path: string) => boolean) | undefined> {
  const sets: Patterns[] = [
    { folder: config.folder, patterns: config.settings.exclude },
    ...[...new Set([config.folder, cwd])].map(readIgnoreFile),
  ];
  const used = sets.filter(({ patterns }) => patterns.length > 0);
  if (used.length === 0) return undefined;
  const { default: ignore } = await import("ignore");
  const matchers = used.map(({ folder, patterns }) => matcher(folder, ignore({ ignoreCase: false }).add(patterns)));
  return (path) => {
    const file = resolve(cwd, path);
    return matchers.some((matches) => matches(file));
  };
}

function matcher(folder: string, rules: Ignore): (file: string) => boolean {
  return (file) => {
    const path = slashed(relative(folder, file));
    return path !== "" && isBelow(path) && rules.ignores(path);
  };
}

function readIgnoreFile(folder: string): Patterns {
  const file = join(folder, ".keystowignore");
  if (!existsSync(file)) return { folder, patterns: [] };
  return { folder, patterns: readRegularText(file, file, MAX_SETTINGS_SIZE).split(/\r?\n/) };
}
