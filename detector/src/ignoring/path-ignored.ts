// Whether ignore files take a path out of the scan, for hosts that are asked about one path and walk no tree.
import { isIgnored, type IgnoreRules, NO_IGNORE_RULES, withIgnoreFile } from "./ignore-rules.js";

/** The ignore file of a folder: its path from the top, empty or ending in `/`, and what it says. */
export interface IgnoreFile {
  readonly folder: string;
  readonly text: string;
}

/** The folders around a path, the top first: `""`, `a/`, `a/b/`. */
export function foldersAround(path: string): readonly string[] {
  const names = path.split("/").slice(0, -1);
  return ["", ...names.map((_, index) => `${names.slice(0, index + 1).join("/")}/`)];
}

/**
 * Whether files say that a path is ignored, or a folder around it.
 *
 * @param path from the top, `/`-separated
 * @param files the top's first
 */
export function isPathIgnored(path: string, files: readonly IgnoreFile[]): boolean {
  let rules: IgnoreRules = NO_IGNORE_RULES;
  const rest = path.split("/");
  for (const folder of foldersAround(path)) {
    for (const file of files) {
      if (file.folder === folder) rules = withIgnoreFile(rules, inBytes(folder), inBytes(file.text));
    }
    const entry = rest.shift() ?? "";
    if (isIgnored(rules, inBytes(folder), inBytes(rest.length > 0 ? `${entry}/` : entry))) return true;
  }
  return false;
}

/** The UTF-8 bytes of a text, a character for each: what ignore rules are asked in. */
export function inBytes(text: string): string {
  let bytes = "";
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return bytes;
}
