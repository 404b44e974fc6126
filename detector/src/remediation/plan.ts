// The plan that moves keys out of a text: what becomes of the text, of `.env`, of its template and of `.gitignore`, and
// what is left to a person. Pure: the host gathers the facts, shows the plan and writes it.
import type { Finding } from "../finding.js";
import type { TextEdit } from "../scans/document-scan.js";
import { applyEdits, type FileChange } from "./changes.js";
import { clientReason } from "./client-code.js";
import { type Draft, draftsOf, type KeptKey, type MovedKey } from "./drafts.js";
import { isEnvFile, isEnvTemplate } from "./env-files.js";
import { hasMergeConflict } from "./merge-conflict.js";
import { loadingNote } from "./loading.js";
import type { PlacedText } from "./places/find-places.js";
import type { Project } from "./project.js";
import { storeEntries } from "./store.js";

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
  /** Files that hold keys and that git tracks: taking them out of its index leaves them where they are. */
  readonly untrack: readonly string[];
  /** What a person has to know or do besides, each once. */
  readonly notes: readonly string[];
  readonly followUps: readonly FollowUp[];
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
    untrack: [],
    notes: [],
    followUps,
  });
  if (isEnvFile(source.path))
    return { ...keepAll("it is where it belongs"), ...keptOutOfGit(source, project), followUps };
  if (hasMergeConflict(source.text)) return keepAll("a merge is not finished here: resolve its conflicts first");
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
    untrack: stored.untrack,
    notes: [...new Set([...drafts.flatMap(({ notes }) => notes), ...loadingNotes(source, drafts, project)])],
    followUps,
  };
}

function loadingNotes({ path }: PlacedText, drafts: readonly Draft[], project: Project): readonly string[] {
  const envFiles = new Set(drafts.flatMap(({ moved }) => moved.map(({ envFile }) => envFile)));
  return [...envFiles].flatMap((envFile) => loadingNote(path, envFile, project) ?? []);
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
function keptOutOfGit({ path }: PlacedText, project: Project): Pick<RemediationPlan, "changes" | "untrack"> {
  const stored = storeEntries([], project, [path]);
  return "refused" in stored ? { changes: [], untrack: [] } : stored;
}
