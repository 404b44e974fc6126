// The index of stored keys as every window has a copy of it. Windows write it whole and at the same time, so copies are
// merged, never compared and swapped: whichever is written last, all of them come to hold the same. It may not import `vscode`.
import type { Mode } from "@keystow/detector";
import type { StoredKey } from "./stored-key.js";

/** What is known of a name: the key, or that it was removed, and when that was, in milliseconds since 1970. */
export interface IndexEntry {
  readonly changed: number;
  readonly key?: StoredKey;
}

export type KeyIndex = ReadonlyMap<string, IndexEntry>;

/** A removal is remembered for so long, in milliseconds: until no window has a copy from before it. */
const REMEMBERED = 30 * 24 * 60 * 60 * 1000;

/** Of each name what changed last; a key's places are those of both. The order of the two does not matter. */
export function mergeIndexes(one: KeyIndex, other: KeyIndex): KeyIndex {
  const merged = new Map(one);
  for (const [name, entry] of other) {
    const known = merged.get(name);
    merged.set(name, known ? mergeEntries(known, entry) : entry);
  }
  return merged;
}

function mergeEntries(one: IndexEntry, other: IndexEntry): IndexEntry {
  const [last, before] = isLater(one, other) ? [one, other] : [other, one];
  if (!last.key || !before.key) return last;
  const usedIn = [...new Set([...last.key.usedIn, ...before.key.usedIn])].sort();
  return { ...last, key: { ...last.key, usedIn } };
}

/** Of changes in the same millisecond every window takes the same one. */
function isLater(one: IndexEntry, other: IndexEntry): boolean {
  if (one.changed !== other.changed) return one.changed > other.changed;
  return comparable(one) > comparable(other);
}

const comparable = ({ key }: IndexEntry) => (key ? JSON.stringify({ ...key, usedIn: [] }) : "");

/** An entry's change, later than what it changes whatever the clock says. */
export function changed(index: KeyIndex, name: string, key: StoredKey | undefined, now: number): KeyIndex {
  const before = index.get(name)?.changed ?? 0;
  return new Map(index).set(name, { changed: Math.max(now, before + 1), ...(key && { key }) });
}

export const keysOf = (index: KeyIndex): readonly StoredKey[] =>
  [...index.values()].flatMap(({ key }) => key ?? []).sort(({ name: a }, { name: b }) => (a < b ? -1 : 1));

/** The index as it is stored: of the same content always the same text. */
export function formatIndex(index: KeyIndex, now: number): string {
  const entries = [...index]
    .filter(([, { key, changed: time }]) => key !== undefined || time > now - REMEMBERED)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(
    entries.map(([name, { changed: time, key }]) => ({ name, changed: time, ...(key && { key }) })),
  );
}

/** Reads an index; what of it cannot be read is left out, and nothing else is lost. */
export function parseIndex(text: string | undefined): KeyIndex {
  try {
    const entries: unknown = JSON.parse(text ?? "[]");
    return new Map(Array.isArray(entries) ? entries.flatMap(entryOf) : []);
  } catch {
    return new Map();
  }
}

function entryOf(entry: unknown): [string, IndexEntry][] {
  if (!isRecord(entry)) return [];
  const { name, changed: time, key } = entry;
  if (typeof name !== "string" || typeof time !== "number" || !Number.isFinite(time)) return [];
  if (key === undefined) return [[name, { changed: time }]];
  return isStoredKey(key) && key.name === name ? [[name, { changed: time, key }]] : [];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isText = (value: unknown): value is string => typeof value === "string";
const maybe = (value: unknown, type: "string" | "number" | "boolean") => value === undefined || typeof value === type;
const isMode = (value: unknown): value is Mode => value === "live" || value === "test" || value === "unknown";

function isStoredKey(key: unknown): key is StoredKey {
  if (!isRecord(key)) return false;
  const { name, title, mode, created, usedIn, provider, rotateDays, rotateUrl, rotateSteps = [], hasOld } = key;
  return (
    isText(name) &&
    isText(title) &&
    isMode(mode) &&
    typeof created === "number" &&
    [usedIn, rotateSteps].every((list) => Array.isArray(list) && list.every(isText)) &&
    [provider, rotateUrl].every((text) => maybe(text, "string")) &&
    [rotateDays, key["snoozedUntil"]].every((number) => maybe(number, "number")) &&
    maybe(hasOld, "boolean")
  );
}
