// Plans for texts as a host makes them, with facts about a project that is in memory only.
import { createDetector } from "@keystow/detector";
import { planRemediations, type Project, type RemediationPlan } from "@keystow/detector/remediation";

const detector = createDetector();

/** A project with nothing in it, and whatever a test wants to be different. */
export const project = (changes: Partial<Project> = {}): Project => ({
  folder: "",
  frameworks: new Set(),
  envFiles: [],
  trackedFiles: new Set(),
  ignoreFiles: [],
  isIgnored: () => false,
  variables: new Set(),
  ...changes,
});

/** The plan for all findings of a text. */
export function planFor(path: string, text: string, changes: Partial<Project> = {}): RemediationPlan {
  return planRemediations({ path, text }, detector.scan(text, { path }), project(changes));
}

/** What a plan makes of a file; `undefined` if it leaves it alone. */
export const textAfter = (plan: RemediationPlan, path: string): string | undefined =>
  plan.changes.find((change) => change.path === path)?.after;
