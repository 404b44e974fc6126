// Which findings a baseline accepts. An entry holds for its file. When that file is gone, it follows its key: a file that
// was renamed or moved does not bring its findings back, while a copy beside the original is a new finding.
import type { BaselineEntry } from "./entry.js";

/** Whether a finding is accepted, by its fingerprint and the path of its file from the baseline's folder. */
export type Acceptance = (fingerprint: string, path: string) => boolean;

/**
 * What a baseline accepts.
 *
 * @param isThere whether a file exists, by its path from the baseline's folder; asked only about the files of entries
 *   whose key was found elsewhere
 */
export function createAcceptance(entries: readonly BaselineEntry[], isThere: (path: string) => boolean): Acceptance {
  const paths = new Map<string, Set<string>>();
  for (const { path, fingerprint } of entries) {
    const known = paths.get(fingerprint);
    if (known) known.add(path);
    else paths.set(fingerprint, new Set([path]));
  }
  return (fingerprint, path) => {
    const accepted = paths.get(fingerprint);
    return accepted !== undefined && (accepted.has(path) || [...accepted].some((one) => !isThere(one)));
  };
}
