// Users' patterns, in RE2 syntax: an engine that does not backtrack, so that no pattern and no text can make a
// scan hang. Only this folder knows the engine, and the rest of the detector may not import from it.
import { RE2JS } from "re2js";
import type { FoundKey, Refused, SearchPattern } from "../rules/search-pattern.js";
import { refusalOf } from "./refusal.js";

/** The group that holds the key alone, where a pattern says more than the key. */
const SECRET = "secret";
/** A search costs so many steps per character at most. `[0-9a-f]{1000}` takes 1,000. */
const LARGEST_PROGRAM = 4_000;

/** Compiles a pattern, or says why it is refused, in words that do not quote it. Never throws. */
export function compilePattern(source: string): SearchPattern | Refused {
  try {
    const expression = RE2JS.compile(source);
    if (expression.programSize() > LARGEST_PROGRAM) return { refused: "its repetitions make it too large" };
    return {
      test: (piece) => expression.test(piece),
      find: finder(expression),
    };
  } catch (error) {
    return { refused: refusalOf(error) };
  }
}

function finder(expression: RE2JS): SearchPattern["find"] {
  const hasGroup = SECRET in expression.namedGroups();
  return (piece, from): FoundKey | undefined => {
    const matcher = expression.matcher(piece);
    if (!matcher.find(from)) return undefined;
    const whole = { start: matcher.start(), end: matcher.end() };
    // a group of an alternative that was not taken is nowhere
    const isInGroup = hasGroup && matcher.start(SECRET) >= 0;
    return { whole, secret: isInGroup ? { start: matcher.start(SECRET), end: matcher.end(SECRET) } : whole };
  };
}
