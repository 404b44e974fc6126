// The entry that holds a key: the one that does already, else a new one.
import { assignedName } from "../context/assigned-name.js";
import type { Finding, Mode, Span } from "../finding.js";
import { afterChanges } from "./after-changes.js";
import { envFileFor } from "./env-files.js";
import type { PlacedText } from "./places/find-places.js";
import type { Place } from "./places/place.js";
import type { Project } from "./project.js";
import { type Entry, storeEntries } from "./store.js";
import { chooseName, holderOf } from "./variable-name.js";

/** One key of a finding: itself, or a related part of it. */
export interface Key {
  readonly finding: Finding;
  readonly span: Span;
  readonly documented: string | undefined;
  readonly mode: Mode;
}

/**
 * The entry for one of a place's keys, and why it is called so.
 *
 * @param taken entries of this text that were just chosen
 */
export function entryFor(
  { text, path }: PlacedText,
  place: Place,
  index: number,
  { finding, span, documented, mode }: Key,
  taken: readonly Entry[],
  project: Project,
): { readonly entry: Entry; readonly reason: string } {
  const value = place.values[index] ?? "";
  const asked = place.variables?.[index];
  const naming = place.naming ?? ((variable: string) => variable);
  const same = taken.find((entry) => entry.value === value && naming(entry.name) === entry.name);
  if (same && asked === undefined) return { entry: same, reason: "it is the same key" };
  const kept = asked === undefined && place.naming === undefined ? holderOf(value, project) : undefined;
  if (kept)
    return {
      entry: { file: kept.path, name: kept.variable, value },
      reason: `${kept.path} holds it by this name`,
    };
  const file = envFileFor(path, mode, project);
  if (asked !== undefined) {
    return { entry: { file, name: asked, value }, reason: "the name that it has here" };
  }
  const assigned = assignedName(text, span.start)?.name;
  const key = {
    value,
    mode,
    ruleId: finding.ruleId,
    ...(documented !== undefined && { documented }),
    ...(assigned !== undefined && { assigned }),
  };
  const { variable, reason } = chooseName(key, file, withEntries(project, taken), naming);
  return { entry: { file, name: variable, value }, reason };
}

/** The project as it will be with these entries. */
function withEntries(project: Project, entries: readonly Entry[]): Project {
  const stored = storeEntries(entries, project);
  return "refused" in stored ? project : afterChanges(project, stored.changes);
}
