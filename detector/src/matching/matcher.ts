// What a compiled rule can do: try a match where one of its anchors stands.
import type { Candidate, Scanned } from "../pipeline/candidate.js";

/** The candidate that begins at `start`, or whose anchor stands there, if the rule matches. */
export type MatchAt = (scanned: Scanned, start: number) => Candidate | undefined;
