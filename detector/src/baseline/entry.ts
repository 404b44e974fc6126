// What a baseline holds: findings that were there when a team adopted the scanner, and that it accepts for now.
// The key of an entry is its file and its secret's fingerprint. Lines, rules and counts are not part of it: a key that
// moves within its file, or that a renamed rule finds, stays accepted; the same key copied into another file does not.

/** The name under which a baseline is found without being named. */
export const BASELINE_FILE = ".keystow-baseline.json";

/** What a baseline may have, in bytes: some ten thousands of entries. */
export const MAX_BASELINE_SIZE = 10_000_000;

/** An accepted finding. `rule` and `redacted` are for those who review it, and decide nothing. */
export interface BaselineEntry {
  /** From the baseline's folder, `/`-separated. */
  readonly path: string;
  readonly rule: string;
  readonly redacted: string;
  readonly fingerprint: string;
}

/** What two entries for the same finding share. A path holds no NUL. */
export const keyOf = ({ path, fingerprint }: Pick<BaselineEntry, "path" | "fingerprint">): string =>
  `${path}\0${fingerprint}`;

/** Entries as they are written: each once, by path, rule and fingerprint, in the order of their UTF-16 units. */
export function sorted(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const seen = new Set<string>();
  return [...entries].sort(compare).filter((entry) => {
    const key = keyOf(entry);
    return !seen.has(key) && seen.add(key);
  });
}

/** Not by locale: two machines have to write the same file. */
function compare(a: BaselineEntry, b: BaselineEntry): number {
  for (const key of ["path", "rule", "fingerprint", "redacted"] as const) {
    if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1;
  }
  return 0;
}
