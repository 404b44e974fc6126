// What became of the candidate that was chosen for its place: reported, rejected by a filter, or suppressed.
import type { Directive } from "../suppressions/directives.js";
import type { Resolved } from "./resolve.js";

export interface Decision extends Resolved {
  /** The directive that suppresses it, or that tries to and does not count. */
  readonly directive?: Directive;
}

/** Whether a decision is a finding. */
export function isReported({ rejection, directive }: Decision): boolean {
  return !rejection && !(directive && directive.problem === undefined);
}

/** Why a candidate is believed to be a key, with what else fits it and with a suppression that does not count. */
export function reasonsOf({ candidate, alternatives, directive }: Decision): readonly string[] {
  return [
    ...candidate.reasons,
    ...(candidate.related ?? []).map(({ title }) => `${title} stands beside it`),
    ...(alternatives.length > 0 ? [`the format also fits: ${alternatives.join(", ")}`] : []),
    ...(directive?.problem === undefined ? [] : [directive.problem]),
  ];
}
