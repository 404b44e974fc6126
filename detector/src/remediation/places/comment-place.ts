// Keys in comments and prose, which no program reads: a placeholder takes their place.
import type { Span } from "../../finding.js";
import type { Place } from "./place.js";

/** The place of a key that is only read by people. */
export function commentPlace(text: string, key: Span): Place {
  return {
    keys: [key],
    values: [text.slice(key.start, key.end)],
    rewrite: ([variable = ""]) => ({ edits: [{ ...key, text: `<${variable}>` }] }),
  };
}
