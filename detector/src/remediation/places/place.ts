// A place in a text where one or more keys stand, and how it is written without them.
import type { Span } from "../../finding.js";
import type { TextEdit } from "../../scans/document-scan.js";

/** What stands in one literal, or in another stretch of text that is rewritten as one. */
export interface Place {
  /** The keys in it, in the order in which they stand. */
  readonly keys: readonly Span[];
  /** What a program gets of each: without the escapes in which it is written. */
  readonly values: readonly string[];
  /** The variables that the place asks for, where they are not for us to choose. */
  readonly variables?: readonly string[];
  /** What a chosen name has to become here: `TF_VAR_name`. */
  readonly naming?: (variable: string) => string;
  /** Writes the place anew, with the variables that take the keys' places. */
  readonly rewrite: (variables: readonly string[]) => Rewrite;
}

export interface Rewrite {
  readonly edits: readonly TextEdit[];
  /** What the text needs besides, once for all of its places: an import. */
  readonly needs?: readonly TextEdit[];
  /** What a person has to know or do, as sentences. */
  readonly notes?: readonly string[];
}

/** A key that stays, and why: half a sentence behind "not moved: ". */
export interface Unmovable {
  readonly keys: readonly Span[];
  readonly refused: string;
}

export const isUnmovable = (place: Place | Unmovable): place is Unmovable => "refused" in place;
