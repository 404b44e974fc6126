// Keys in `.env.example` and its like, which are in git: the name stays, the value goes.
import { parseEnv } from "../../dotenv/document.js";
import type { Span } from "../../finding.js";
import { commentPlace } from "./comment-place.js";
import type { Place, Unmovable } from "./place.js";

/** The places of keys in a template of a `.env` file. */
export function templatePlaces(text: string, keys: readonly Span[]): readonly (Place | Unmovable)[] {
  const { entries } = parseEnv(text);
  return keys.map((key) => {
    const entry = entries.find(({ valueSpan: { start, end } }) => start <= key.start && key.end <= end);
    if (!entry) return commentPlace(text, key);
    return {
      keys: [key],
      values: [entry.value],
      variables: [entry.name],
      rewrite: () => ({ edits: [{ ...entry.valueSpan, text: "" }] }),
    };
  });
}
