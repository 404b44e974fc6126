// How a baseline grows and shrinks: all that `keystow baseline` and the editor do to one, as entries to entries.
import type { Finding } from "../finding.js";
import { type BaselineEntry, keyOf, sorted } from "./entry.js";

/** A changed baseline, and how many of its entries each change is about. */
export interface ChangedBaseline {
  readonly entries: readonly BaselineEntry[];
  readonly added: number;
  /** Entries whose file is gone, and whose key was found in another one. */
  readonly moved: number;
  readonly removed: number;
}

/** What a scan found, for a baseline. */
export interface Found {
  readonly found: readonly BaselineEntry[];
  /** Whether a file exists, by its path from the baseline's folder. */
  readonly isThere: (path: string) => boolean;
}

/** What a scan looked at. */
export interface Searched extends Found {
  /** Whether a file was scanned, by its path from the baseline's folder. */
  readonly isScanned: (path: string) => boolean;
  /** Whether all of the baseline's folder was scanned: what is nowhere then is gone. */
  readonly whole: boolean;
}

/** The entry for a finding. */
export function entryOf(
  { ruleId, redacted, fingerprint }: Pick<Finding, "ruleId" | "redacted" | "fingerprint">,
  path: string,
): BaselineEntry {
  return { path, rule: ruleId, redacted, fingerprint };
}

/** Accepts findings, besides what is accepted already: entries that are there stay as they are. */
export function accept(entries: readonly BaselineEntry[], scan: Found): ChangedBaseline {
  const followed = follow(entries, scan);
  const known = new Set(followed.entries.map(keyOf));
  const after = sorted([...followed.entries, ...scan.found.filter((one) => !known.has(keyOf(one)))]);
  return { ...followed, entries: after, added: after.length - followed.entries.length };
}

/** Takes out the entries whose finding is gone, as far as a scan can tell. */
export function prune(entries: readonly BaselineEntry[], scan: Searched): ChangedBaseline {
  const followed = follow(entries, scan);
  const found = new Set(scan.found.map(keyOf));
  const isStale = (entry: BaselineEntry) =>
    !found.has(keyOf(entry)) && (scan.isScanned(entry.path) || (scan.whole && !scan.isThere(entry.path)));
  const after = followed.entries.filter((entry) => !isStale(entry));
  return { ...followed, entries: after, removed: followed.entries.length - after.length };
}

/** Lets the entries of files that are gone follow their keys to where a scan found them. */
function follow(entries: readonly BaselineEntry[], { found, isThere }: Found): ChangedBaseline {
  const fingerprints = new Set(found.map(({ fingerprint }) => fingerprint));
  const left = new Set(entries.filter(({ path, fingerprint }) => fingerprints.has(fingerprint) && !isThere(path)));
  const leaving = new Set([...left].map(({ fingerprint }) => fingerprint));
  const staying = entries.filter((entry) => !left.has(entry));
  const known = new Set(staying.map(keyOf));
  const arriving = found.filter((one) => leaving.has(one.fingerprint) && !known.has(keyOf(one)));
  const after = sorted([...staying, ...arriving]);
  return { entries: after, added: 0, moved: after.length - staying.length, removed: 0 };
}
