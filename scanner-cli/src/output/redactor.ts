// The last gate before standard error, and before paths in reports: takes out every key, and from messages also keys
// of this very run that only their surroundings gave away. May not print.
import { createDetector, type Detector, type Provider } from "@keystow/detector";

/** Takes keys out of texts. If that fails, nothing of a text is left. */
export interface Redactor {
  /** Takes out the keys of these providers, too: those of the config. */
  readonly recognise: (providers: readonly Provider[]) => void;
  /** Remembers a secret of this run: no message may show it from now on, nor a piece of it. */
  readonly learn: (secret: string) => void;
  /** A path or another part of a report, without keys. The same text always gives the same result. */
  readonly redact: (text: string) => string;
  /** A message without keys and without what was learnt. */
  readonly redactMessage: (text: string) => string;
}

/** Pieces of a secret that are at least this long are secret. */
const PIECE = 12;
/** Shorter secrets are not remembered: they would take ordinary words out of messages. */
const SHORTEST = 8;

/** Creates a redactor. Its detector has every rule on, whatever the config switches off, and is made on first use. */
export function createRedactor(): Redactor {
  const pieces = createPieces();
  let detector: Detector | undefined;
  let custom: readonly Provider[] = [];
  const redact = (text: string) => {
    try {
      detector ??= createDetector({ providers: custom });
      return detector.redact(text);
    } catch {
      return "(withheld: this text could not be checked for keys)";
    }
  };
  return {
    recognise: (providers) => {
      custom = providers;
      detector = undefined;
    },
    learn: pieces.add,
    redact,
    redactMessage: (text) => pieces.removeFrom(redact(text)),
  };
}

/** Pieces of secrets, by their length, so that removing them takes one pass over a text for each length. */
function createPieces() {
  // Most runs write no message, and pieces cost far more than secrets: they are made when one is written.
  const learnt = new Set<string>();
  const byLength = new Map<number, Set<string>>();
  return {
    add: (secret: string) => {
      if (secret.length >= SHORTEST) learnt.add(secret);
    },
    removeFrom: (text: string) => {
      for (const secret of learnt) addPieces(secret, byLength);
      learnt.clear();
      return [...byLength].reduce((rest, [length, pieces]) => withoutPieces(rest, length, pieces), text);
    },
  };
}

function addPieces(secret: string, byLength: Map<number, Set<string>>): void {
  const length = Math.min(PIECE, secret.length);
  const pieces = byLength.get(length) ?? new Set();
  byLength.set(length, pieces);
  for (let at = 0; at + length <= secret.length; at++) pieces.add(secret.slice(at, at + length));
}

/** Runs of pieces become one `****`. */
function withoutPieces(text: string, length: number, pieces: ReadonlySet<string>): string {
  let result = "";
  let shown = 0;
  for (let at = 0; at + length <= text.length; at++) {
    if (!pieces.has(text.slice(at, at + length))) continue;
    if (at >= shown) result += `${text.slice(shown, at)}****`;
    shown = at + length;
  }
  return result + text.slice(shown);
}
