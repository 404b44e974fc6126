// "Did you mean": the known word that a mistyped one most likely stands for.
import { distance } from "fastest-levenshtein";

/** Words longer than this are no slip of the finger, and comparing them costs time. */
const LONGEST = 64;

/** The known word nearest to a mistyped one, or `undefined` if none is near enough to be worth a suggestion. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const typed = word.toLowerCase();
  let best: string | undefined;
  // Two letters changed places, the commonest slip, are two edits.
  let least = Math.max(1, Math.round(word.length * 0.4)) + 1;
  for (const candidate of known) {
    const edits = distance(typed, candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}
