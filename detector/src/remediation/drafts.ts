// What becomes of the keys of one text, place by place: moved, with the edits and entries that this takes, or kept.
import type { Finding, Span } from "../finding.js";
import type { TextEdit } from "../scans/document-scan.js";
import { writeValue } from "../dotenv/write-value.js";
import { entryFor, type Key } from "./choose-entry.js";
import { findPlaces, type PlacedText } from "./places/find-places.js";
import { isUnmovable, type Place } from "./places/place.js";
import type { Project } from "./project.js";
import type { Entry } from "./store.js";

/** A key that the plan moves. */
export interface MovedKey {
  readonly finding: Finding;
  /** Its span, or that of the related part that this is about. */
  readonly span: Span;
  readonly variable: string;
  /** Why the variable is called so. */
  readonly reason: string;
  readonly envFile: string;
}

/** A key that stays where it is, and why: half a sentence. */
export interface KeptKey {
  readonly finding: Finding;
  readonly reason: string;
}

/** What becomes of the keys of one place. */
export interface Draft {
  readonly entries: readonly Entry[];
  readonly edits: readonly TextEdit[];
  readonly needs: readonly TextEdit[];
  readonly moved: readonly MovedKey[];
  readonly kept: readonly KeptKey[];
  readonly notes: readonly string[];
}

const NOTHING: Draft = { entries: [], edits: [], needs: [], moved: [], kept: [], notes: [] };

/** The drafts for all keys of a text. */
export function draftsOf(source: PlacedText, findings: readonly Finding[], project: Project): readonly Draft[] {
  const all = findings.flatMap(keysOf).toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const keys = withoutOverlaps(all);
  const bySpan = new Map(keys.map((key) => [key.span, key]));
  const drafts: Draft[] = [
    kept(
      all.filter((key) => !keys.includes(key)),
      "it overlaps with another key",
    ),
  ];
  const written: TextEdit[] = [];
  // names that were just chosen are taken
  let entries: readonly Entry[] = [];
  for (const place of findPlaces(
    source,
    keys.map(({ span }) => span),
    project,
  )) {
    const own = place.keys.flatMap((span) => bySpan.get(span) ?? []);
    const planned = isUnmovable(place) ? kept(own, place.refused) : draftOf(source, place, own, entries, project);
    const edits = [...planned.edits, ...planned.needs];
    const draft = edits.some((edit) => written.some((other) => overlap(edit, other)))
      ? kept(own, "it stands in a text that is rewritten for another key: move that first")
      : planned;
    drafts.push(draft);
    written.push(...draft.edits, ...draft.needs);
    entries = [...entries, ...draft.entries];
  }
  return drafts;
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Keys in the order in which they stand, each beginning behind the one before. */
function withoutOverlaps(keys: readonly Key[]): readonly Key[] {
  const apart: Key[] = [];
  for (const key of keys) if (key.span.start >= (apart.at(-1)?.span.end ?? 0)) apart.push(key);
  return apart;
}

const kept = (keys: readonly Key[], reason: string): Draft => ({
  ...NOTHING,
  kept: [...new Set(keys.map(({ finding }) => finding))].map((finding) => ({ finding, reason })),
});

function keysOf(finding: Finding): readonly Key[] {
  const { span, mode, envVar, related = [] } = finding;
  return [
    { finding, span, mode, documented: envVar },
    ...related.map((part) => ({ finding, span: part.span, mode, documented: part.envVar })),
  ];
}

function draftOf(
  source: PlacedText,
  place: Place,
  keys: readonly Key[],
  taken: readonly Entry[],
  project: Project,
): Draft {
  const refused = place.values.map(writeValue).find((value) => "refused" in value);
  if (refused) return kept(keys, `no .env file can hold it: ${refused.refused}`);
  const chosen: Entry[] = [];
  const moved: MovedKey[] = [];
  for (const [index, key] of keys.entries()) {
    const { entry, reason } = entryFor(source, place, index, key, [...taken, ...chosen], project);
    chosen.push(entry);
    moved.push({ finding: key.finding, span: key.span, variable: entry.name, reason, envFile: entry.file });
  }
  const { edits, needs = [], notes = [] } = place.rewrite(chosen.map(({ name }) => name));
  return { ...NOTHING, entries: chosen, edits, needs, moved, notes };
}
