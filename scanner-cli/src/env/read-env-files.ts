// Files to texts with their findings and what the host knows of them: what the checks want.
import { createLocator, type Detector, type Locator } from "@keystow/detector";
import type { EnvFile } from "@keystow/detector/remediation";
import { statSync } from "node:fs";
import { CannotRunError } from "../errors.js";
import { readRegularText } from "../sources/read-regular.js";
import type { FoundEnvFile, Unreadable } from "./find-env-files.js";
import type { GitState } from "./git-states.js";

/** A larger file holds no environment. */
const LIMIT = 1_000_000;

/** May read: its group, and everybody. */
const OTHERS = 0o044;

export interface ReadEnvFiles {
  readonly files: readonly EnvFile[];
  /** By their paths. */
  readonly locators: ReadonlyMap<string, Locator>;
  readonly unreadable: readonly Unreadable[];
}

/** Reads files and scans them. What cannot be read is told, and does not keep the others from being checked. */
export function readEnvFiles(
  found: readonly FoundEnvFile[],
  states: ReadonlyMap<string, GitState>,
  detector: Detector,
): ReadEnvFiles {
  const files: EnvFile[] = [];
  const locators = new Map<string, Locator>();
  const unreadable: Unreadable[] = [];
  for (const { file, shown } of found) {
    try {
      const text = readRegularText(file, shown, LIMIT);
      const git = states.get(file);
      locators.set(shown, createLocator(text));
      files.push({
        path: shown,
        text,
        findings: detector.scan(text, { path: shown }),
        ...(git && { git }),
        readableByOthers: isReadableByOthers(file),
      });
    } catch (error) {
      if (!(error instanceof CannotRunError)) throw error;
      unreadable.push({ shown, message: error.message });
    }
  }
  return { files, locators, unreadable };
}

/** Windows tells of owners in other ways than by modes. */
function isReadableByOthers(file: string): boolean {
  return process.platform !== "win32" && ((statSync(file, { throwIfNoEntry: false })?.mode ?? 0) & OTHERS) !== 0;
}
