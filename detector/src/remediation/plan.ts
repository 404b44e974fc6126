// The plan that moves keys out of a text: what becomes of the text, of `.env`, of its template and of `.gitignore`, and
// what is left to a person. Pure: the host gathers the facts, shows the plan and writes it.
import { assignedName } from "../context/assigned-name.js";
import { writeValue } from "../dotenv/write-value.js";
import type { Finding, Mode, Span } from "../finding.js";
import { inParentheses } from "../redaction.js";
import type { TextEdit } from "../scans/document-scan.js";
import { applyEdits, type FileChange } from "./changes.js";
import { clientReason } from "./client-code.js";
import { envFileFor, isEnvFile, isEnvTemplate } from "./env-files.js";
import { loadingNote } from "./loading.js";
import { findPlaces, type PlacedText } from "./places/find-places.js";
import { isUnmovable, type Place } from "./places/place.js";
import type { Project } from "./project.js";
import { type Entry, storeEntries } from "./store.js";
import { chooseName, holderOf } from "./variable-name.js";

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

/** What every key needs, moved or not: it was in the code, and whoever has the code has the key. */
export interface FollowUp {
  readonly finding: Finding;
  readonly rotateUrl?: string;
  readonly steps: readonly string[];
}

export interface RemediationPlan {
  readonly changes: readonly FileChange[];
  readonly moved: readonly MovedKey[];
  readonly kept: readonly KeptKey[];
  /** What a person has to know or do besides, each once. */
  readonly notes: readonly string[];
  readonly followUps: readonly FollowUp[];
}

/** One key of a finding: itself, or a related part of it. */
interface Key {
  readonly finding: Finding;
  readonly span: Span;
  readonly documented: string | undefined;
  readonly mode: Mode;
}

/** Plans one finding. */
export const planRemediation = (source: PlacedText, finding: Finding, project: Project): RemediationPlan =>
  planRemediations(source, [finding], project);

/** Plans findings of one text together. */
export function planRemediations(source: PlacedText, findings: readonly Finding[], facts: Project): RemediationPlan {
  const project = withSource(facts, source);
  const followUps = findings.map((finding): FollowUp => {
    const { rotateUrl, rotateSteps = [] } = finding;
    return { finding, steps: rotateSteps, ...(rotateUrl !== undefined && { rotateUrl }) };
  });
  const keepAll = (reason: string): RemediationPlan => ({
    changes: [],
    moved: [],
    kept: findings.map((finding) => ({ finding, reason })),
    notes: [],
    followUps,
  });
  if (isEnvFile(source.path))
    return { ...keepAll("it is where it belongs"), ...keptOutOfGit(source, project), followUps };
  const client = clientReason(source.path, source.text, project);
  if (client !== undefined) return keepAll(client);
  const drafts = draftsOf(source, findings, withModes(project, findings));
  const stored = storeEntries(
    drafts.flatMap(({ entries }) => entries),
    project,
  );
  if ("refused" in stored) return keepAll(stored.refused);
  // a template that holds a key may get a name besides
  const own = stored.changes.filter(({ path }) => path === source.path);
  const edits = [...editsOf(drafts), ...own.flatMap((change) => change.edits)];
  const others = stored.changes.filter((change) => !own.includes(change));
  return {
    changes: [...others, ...(edits.length === 0 ? [] : [codeChange(source, edits)])],
    moved: drafts.flatMap(({ moved }) => moved),
    kept: drafts.flatMap(({ kept }) => kept),
    notes: [
      ...new Set([...drafts.flatMap(({ notes }) => notes), ...stored.notes, ...loadingNotes(source, drafts, project)]),
    ],
    followUps,
  };
}

function loadingNotes({ path }: PlacedText, drafts: readonly Draft[], project: Project): readonly string[] {
  const envFiles = new Set(drafts.flatMap(({ moved }) => moved.map(({ envFile }) => envFile)));
  return [...envFiles].flatMap((envFile) => loadingNote(path, envFile, project) ?? []);
}

/** What becomes of the keys of one place. */
interface Draft {
  readonly entries: readonly Entry[];
  readonly edits: readonly TextEdit[];
  readonly needs: readonly TextEdit[];
  readonly moved: readonly MovedKey[];
  readonly kept: readonly KeptKey[];
  readonly notes: readonly string[];
}

const NOTHING: Draft = { entries: [], edits: [], needs: [], moved: [], kept: [], notes: [] };

function draftsOf(source: PlacedText, findings: readonly Finding[], project: Project): readonly Draft[] {
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

function entryFor(
  { text, path }: PlacedText,
  place: Place,
  index: number,
  { finding, span, documented, mode }: Key,
  taken: readonly Entry[],
  project: Project,
): { readonly entry: Entry; readonly reason: string } {
  const value = place.values[index] ?? "";
  const asked = place.variables?.[index];
  const describe = `${finding.title} ${inParentheses(finding.redacted)}`;
  const holder = taken.find((entry) => entry.value === value);
  const naming = place.naming ?? ((variable: string) => variable);
  const isUsable = asked === undefined && (!holder || naming(holder.name) === holder.name);
  if (holder && isUsable) return { entry: holder, reason: "it is the same key" };
  const kept = asked === undefined && place.naming === undefined ? holderOf(value, project) : undefined;
  if (kept)
    return {
      entry: { file: kept.path, name: kept.variable, value, describe },
      reason: `${kept.path} holds it by this name`,
    };
  const file = envFileFor(path, mode, project);
  if (asked !== undefined) {
    return { entry: { file, name: asked, value, describe }, reason: "the name that it has here" };
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
  return { entry: { file, name: variable, value, describe }, reason };
}

/** The project as it will be with these entries. */
function withEntries(project: Project, entries: readonly Entry[]): Project {
  const stored = storeEntries(entries, project);
  return "refused" in stored ? project : afterChanges(project, stored.changes);
}

/** The project once a plan has been carried out: what the plan for the next text has to know. */
export function afterChanges(project: Project, changes: readonly FileChange[]): Project {
  const replaced = (files: Project["envFiles"], roles: readonly FileChange["role"][]) => {
    const ours = changes.filter(({ role }) => roles.includes(role));
    const others = files.filter(({ path }) => !ours.some((change) => change.path === path));
    return [...others, ...ours.map(({ path, after }) => ({ path, text: after }))];
  };
  return {
    ...project,
    envFiles: replaced(project.envFiles, ["env", "template"]),
    ignoreFiles: replaced(project.ignoreFiles, ["ignore"]),
  };
}

/** A template is planned for as its text is now, listed or not. */
function withSource(project: Project, { path, text }: PlacedText): Project {
  if (!isEnvTemplate(path)) return project;
  return { ...project, envFiles: [...project.envFiles.filter((file) => file.path !== path), { path, text }] };
}

function withModes(project: Project, findings: readonly Finding[]): Project {
  const modes = new Map(project.modes);
  for (const { envVar, mode } of findings) {
    if (envVar !== undefined && mode !== "unknown") modes.set(envVar, new Set([...(modes.get(envVar) ?? []), mode]));
  }
  return { ...project, modes };
}

/** All edits, each once: an import that several places need is one. */
function editsOf(drafts: readonly Draft[]): readonly TextEdit[] {
  const all = [...drafts.flatMap(({ needs }) => needs), ...drafts.flatMap(({ edits }) => edits)];
  const once = all.filter(
    (edit, index) =>
      all.findIndex(({ start, end, text }) => start === edit.start && end === edit.end && text === edit.text) === index,
  );
  return once.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function codeChange({ text, path }: PlacedText, edits: readonly TextEdit[]): FileChange {
  return { path, role: isEnvTemplate(path) ? "template" : "code", before: text, after: applyEdits(text, edits), edits };
}

/** A `.env` is where keys belong, as long as git does not have it. */
function keptOutOfGit({ path }: PlacedText, project: Project): Pick<RemediationPlan, "changes" | "notes"> {
  const stored = storeEntries([], project, [path]);
  return "refused" in stored ? { changes: [], notes: [] } : stored;
}
