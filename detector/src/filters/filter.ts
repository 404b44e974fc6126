// A filter knows one kind of value that is never a finding, and says so by name.
import type { Candidate, Rejection, Scanned } from "../pipeline/candidate.js";
import type { FilterName } from "./filter-name.js";

export interface Filter {
  /** What `explain` prints. */
  readonly name: FilterName;
  /** Whether it has anything to say about such a candidate; if not, `explain` does not mention it. */
  readonly judges: (candidate: Candidate) => boolean;
  /** The reason why the candidate is no finding, without the secret, if this filter knows one. */
  readonly reject: (candidate: Candidate, scanned: Scanned) => Omit<Rejection, "filter"> | undefined;
}

/** Most filters do not judge values that prove themselves. */
export const unproven = ({ grade }: Candidate) => grade !== "proven";
