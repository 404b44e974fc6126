// Which files the user has taken out of the scan: `exclude` of the config, and .keystowignore beside it or in the
// current folder. Both have .gitignore's syntax; each is relative to its own folder.
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { inBytes } from "../sources/byte-name.js";
import { isIgnored, NO_IGNORE_RULES, withIgnoreFile, type IgnoreRules } from "@keystow/detector";
import { MAX_SETTINGS_SIZE, readRegularText } from "../sources/read-regular.js";
import { isBelow, slashed } from "../sources/shown-path.js";
import type { LoadedConfig } from "./load-config.js";

interface Patterns {
  /** Absolute. */
  readonly folder: string;
  readonly rules: IgnoreRules;
}

/**
 * Tells for `/`-separated paths, relative to `cwd` or absolute, whether they are taken out, or a folder around them is;
 * a folder's own path ends in `/`. `undefined` if nothing is taken out.
 */
export function createIgnored(cwd: string, config: LoadedConfig): ((path: string) => boolean) | undefined {
  const sets: Patterns[] = [
    { folder: config.folder, rules: rulesOf(config.settings.exclude.join("\n")) },
    ...[...new Set([config.folder, cwd])].map((folder) => ({ folder, rules: rulesOf(ignoreFileOf(folder)) })),
  ];
  const matchers = sets.filter(({ rules }) => rules !== NO_IGNORE_RULES).map((set) => matcher(cwd, set));
  return matchers.length === 0 ? undefined : (path) => matchers.some((matches) => matches(path));
}

function matcher(cwd: string, { folder, rules }: Patterns): (path: string) => boolean {
  // Files come folder by folder: what is known of the last one mostly holds for the next file.
  let last: { readonly around: string; readonly place: Place } | undefined;
  return (path) => {
    const start = path.lastIndexOf("/", path.length - 2) + 1;
    const around = path.slice(0, start);
    if (last?.around !== around) last = { around, place: placeOf(rules, folder, resolve(cwd, around)) };
    if (typeof last.place === "string") return last.place === "ignored";
    // "" is the current folder, which has no name that rules could mean.
    return path !== "" && isIgnored(rules, last.place.inside, inBytes(path.slice(start)));
  };
}

/** Where a folder lies for rules: its path from where they begin, in bytes, empty or ending in `/`. */
type Place = { readonly inside: string } | "outside" | "ignored";

function placeOf(rules: IgnoreRules, base: string, folder: string): Place {
  const path = slashed(relative(base, folder));
  if (path !== "" && !isBelow(path)) return "outside";
  let inside = "";
  for (const name of inBytes(path).split("/").filter(Boolean)) {
    if (isIgnored(rules, inside, `${name}/`)) return "ignored";
    inside += `${name}/`;
  }
  return { inside };
}

function rulesOf(patterns: string): IgnoreRules {
  return withIgnoreFile(NO_IGNORE_RULES, "", inBytes(patterns));
}

function ignoreFileOf(folder: string): string {
  const file = join(folder, ".keystowignore");
  return existsSync(file) ? readRegularText(file, file, MAX_SETTINGS_SIZE) : "";
}
