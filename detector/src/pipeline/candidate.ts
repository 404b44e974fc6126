// A place where a rule matched, before anything has judged it. Internal to the detector.
import type { AssignedName } from "../context/assigned-name.js";
import type { Assignment } from "../credentials/assignment.js";
import type { NameVerdict } from "../credentials/kinds.js";
import type { FilterName } from "../filters/filter-name.js";
import type { Account, Grade, Mode, RelatedSpan, Span } from "../finding.js";
import type { Rule } from "../rules/rule.js";
import type { SourceContext } from "../source.js";

/** What is known of a text while it is scanned. */
export interface Scanned {
  readonly text: string;
  readonly context: SourceContext;
}

export interface Candidate {
  readonly rule: Rule;
  readonly span: Span;
  readonly secret: string;
  /** The beginning of the secret that may be shown. */
  readonly publicPrefix: string;
  readonly grade: Grade;
  readonly mode: Mode;
  readonly reasons: readonly string[];
  readonly related?: readonly RelatedSpan[];
  /** Whom it belongs to, where its own syntax says so. */
  readonly accounts?: readonly Account[];
  /** The name that a context rule's value stands under. */
  readonly assigned?: AssignedName;
  /** What an assignment rule's value is given to, and what that name promises. */
  readonly named?: Named;
  /** What already speaks against it, from looking into the value itself. */
  readonly rejected?: Rejection;
}

/** A value with a name that promises a credential. */
export interface Named extends Assignment, NameVerdict {}

/** The filter that stopped a candidate, and why, without the secret. */
export interface Rejection {
  readonly filter: FilterName;
  readonly reason: string;
  /** Whether the filter knows what the value is, so that no other rule may report it instead. */
  readonly knowsValue?: boolean;
}

/** A candidate that all filters have judged. */
export interface Judged {
  readonly candidate: Candidate;
  readonly rejection?: Rejection;
  /** Names of the filters that had nothing against it. */
  readonly passed: readonly FilterName[];
}
