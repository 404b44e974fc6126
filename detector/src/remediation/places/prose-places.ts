// Keys in documents that people read, and paste commands from.
import type { Span } from "../../finding.js";
import { commentPlace } from "./comment-place.js";
import type { Place } from "./place.js";

/** The place of a key in prose: `$NAME`, which readers know and which is no markup. */
export function prosePlace(text: string, key: Span): Place {
  return {
    ...commentPlace(text, key),
    rewrite: ([variable = ""]) => ({ edits: [{ ...key, text: `$${variable}` }] }),
  };
}
