// A filter knows one kind of value that is never a finding, and says so by name.
import type { Candidate, Rejection, Scanned } from "../pipeline/candidate.js";

export interface Filter {
  /** Kebab-case; `explain` prints it. */
  readonly name: string;
  /** Whether it also judges values that prove themselves. */
  readonly judgesProven: boolean;
  /** The reason why the candidate is no finding, without the secret, if this filter knows one. */
  readonly reject: (candidate: Candidate, scanned: Scanned) => Omit<Rejection, "filter"> | undefined;
}
