// What can be wrong with `.env` files, as data. Types only. No text of these holds a value.
import type { Finding, Span } from "../finding.js";
import type { TextEdit } from "../scans/document-scan.js";
import type { Severity } from "../severity.js";

export type HygieneKind =
  /** Git tracks the file. */
  | "tracked"
  /** Git would take the file with the next `git add`. */
  | "not-ignored"
  /** Other users of the machine may read the file. */
  | "readable-by-others"
  /** A template holds a value that is meant for nobody else. */
  | "real-value"
  /** A name is given twice, and only one of its values counts. */
  | "duplicate"
  /** The file lacks names of its template. */
  | "missing-name"
  /** The template lacks names of its file. */
  | "undocumented-name"
  /** A secret has a name whose value is compiled into a client. */
  | "public-name"
  /** White space is kept with a value. */
  | "white-space"
  /** A scheme stands before a key. */
  | "bearer"
  /** A line is no assignment. */
  | "no-assignment"
  /** A quote is not closed. */
  | "open-quote"
  /** Readers of the file get different values. */
  | "ambiguous"
  /** A live key stands where tests run. */
  | "live-key"
  /** A test key stands where the product runs. */
  | "test-key"
  /** One key has two names. */
  | "same-key";

/** One thing that is wrong with a file. */
export interface HygieneProblem {
  readonly kind: HygieneKind;
  readonly severity: Severity;
  readonly path: string;
  /** Where; absent if it is about the whole file. */
  readonly span?: Span;
  /** 1-based, with the span. */
  readonly line?: number;
  /** The variables that it is about. */
  readonly variables: readonly string[];
  /** What is wrong, as a sentence without its full stop. */
  readonly message: string;
  /** What to do about it, as an imperative without its full stop. */
  readonly advice: string;
  readonly fix?: HygieneFix;
}

/** The edits that do away with a problem. In memory only: they may hold values. */
export interface HygieneFix {
  /** What it does, as an imperative. */
  readonly title: string;
  readonly path: string;
  /** Edits of the file's text, in the order in which they stand. */
  readonly edits: readonly TextEdit[];
}

/** An environment file or a template of one, with the detector's findings in it and what the host knows of it. */
export interface EnvFile {
  /** `/`-separated. Files of one folder belong together. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** What git does with it; absent where there is no repository. `untracked`: it takes the file with the next `git add`. */
  readonly git?: "tracked" | "ignored" | "untracked";
  /** Whether other users of the machine may read it. */
  readonly readableByOthers?: boolean;
}
