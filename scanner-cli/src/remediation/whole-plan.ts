// The plans of all files, one after the other, each with what those before it change; and what they come to on disk.
import type { Finding, Mode } from "@keystow/detector";
import type { FileChange, KeptKey, RemediationPlan } from "@keystow/detector/remediation";
import { join } from "node:path";
import type { FoundFile } from "./found-files.js";
import { loadPlanner } from "./load-planner.js";
import type { Projects } from "./project-facts.js";

/** A file and its plan. */
export interface PlannedFile {
  readonly found: FoundFile;
  /** From the top. */
  readonly path: string;
  readonly plan: RemediationPlan;
}

/** A file to write: the sum of what plans change in it. */
export interface PlannedWrite {
  /** From the top. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  readonly role: FileChange["role"];
  /** `undefined` for a file that there is not yet. */
  readonly before: string | undefined;
  readonly after: string;
}

export interface WholePlan {
  readonly files: readonly PlannedFile[];
  readonly writes: readonly PlannedWrite[];
  readonly kept: readonly (KeptKey & { readonly found: FoundFile })[];
  /** Files that git has to stop tracking, from the top. */
  readonly untrack: readonly string[];
  readonly notes: readonly string[];
}

/** Plans all files. */
export function planAll(
  found: readonly FoundFile[],
  pathOf: (found: FoundFile) => string,
  top: string,
  projects: Projects,
): WholePlan {
  const { planRemediations } = loadPlanner();
  const files: PlannedFile[] = [];
  const writes = new Map<string, PlannedWrite>();
  for (const one of found) {
    const path = pathOf(one);
    // an earlier plan may have changed it: a template of variables is code as well
    const text = writes.get(path)?.after ?? one.text;
    const findings = text === one.text ? one.findings : moved(one.findings, one.text, text);
    const plan = planRemediations({ path, text }, findings, projects.of(path));
    projects.note(plan.changes);
    for (const { path: target, role, before, after } of plan.changes) {
      const earlier = writes.get(target);
      writes.set(target, {
        path: target,
        file: join(top, target),
        role: earlier?.role ?? role,
        before: earlier ? earlier.before : before,
        after,
      });
    }
    files.push({ found: one, path, plan });
  }
  return {
    files,
    writes: [...writes.values()].filter(({ before, after }) => before !== after),
    kept: files.flatMap(({ found: one, plan }) => plan.kept.map((key) => ({ ...key, found: one }))),
    untrack: [...new Set(files.flatMap(({ plan }) => plan.untrack))],
    notes: [...new Set(files.flatMap(({ plan }) => plan.notes))],
  };
}

/** Findings in a text to which lines were added at the end. */
function moved(findings: readonly Finding[], before: string, after: string): readonly Finding[] {
  return after.startsWith(before) ? findings : [];
}

/** The modes of keys by the variable that they ask for. */
export function modesOf(found: readonly FoundFile[]): ReadonlyMap<string, ReadonlySet<Mode>> {
  const modes = new Map<string, Set<Mode>>();
  for (const { envVar, mode } of found.flatMap(({ findings }) => findings)) {
    if (envVar === undefined || mode === "unknown") continue;
    const known = modes.get(envVar) ?? new Set();
    modes.set(envVar, known.add(mode));
  }
  return modes;
}
