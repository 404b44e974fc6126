// Plans for texts as a host makes them, with facts about a project that is in memory only.
import { createDetector } from "@keystow/detector";
import { planRemediations, type Project, type RemediationPlan } from "@keystow/detector/remediation";
import { handMadeFinding } from "./hand-made-finding.js";

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

/**
 * The plan for all findings of a text, and for a password that the detector may not tell from words.
 *
 * @param password as it is written in the text, with its escapes
 */
export function planWithPassword(
  path: string,
  text: string,
  password: string,
  changes: Partial<Project> = {},
): RemediationPlan {
  const start = text.indexOf(password);
  const span = { start, end: start + password.length };
  const finding = handMadeFinding({
    ruleId: "generic-password",
    envVar: "LOGIN_PASSWORD",
    title: "Password",
    mode: "unknown",
    span,
  });
  const others = detector
    .scan(text, { path })
    .filter((other) => other.span.end <= start || other.span.start >= span.end);
  return planRemediations({ path, text }, [...others, finding], project(changes));
}

/** What a plan makes of a file; `undefined` if it leaves it alone. */
export const textAfter = (plan: RemediationPlan, path: string): string | undefined =>
  plan.changes.find((change) => change.path === path)?.after;
