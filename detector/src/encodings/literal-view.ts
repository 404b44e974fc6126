// What a literal says: with its escapes replaced, and with the literals that are put together with it.
import type { LiteralCode } from "./code.js";
import { escapeAt } from "./escapes.js";
import { beginsExpression, continuationAt, isJoinedList, jointAt, quoteEnd } from "./joints.js";
import { createReading, type Reading } from "./reading.js";
import type { Search, View } from "./view.js";

/** How far a literal is followed, in UTF-16 units of the text: see pipeline/locality.ts. */
const SHORT = 1_280;
const LONG = 8_192;
/** What stands before and behind is shown to the rules so far. */
const AROUND = 64;
/** How far before an escape in it a key may begin. */
const BEFORE = 64;
/** A reading ends after so many pieces, and after so many escapes: what a place costs is bounded. */
const MOST_PIECES = 16;
const MOST_ESCAPES = 32;

const SPECIAL = /["'`\\%\r\n]/g;
const TOKEN_LETTER = /[^\s"'`<>,;()[\]{}|]/;

/** How a literal was written. */
interface Told {
  pieces: number;
  escapes: number;
  continued: number;
  /** Where the quote stands at which it ends, if it was read so far. */
  closing: number;
  isList: boolean;
  isBare: boolean;
  /** Whether it was read to its end. */
  isWhole: boolean;
}

/** The view of the literal at a place where an anchor stands, if it says anything else than what stands there. */
export function literalView(text: string, at: number, code: LiteralCode, search: Search): View | undefined {
  // most keys' beginnings stand in something else
  if (code.atKey && !isInterrupted(text, at)) return undefined;
  const from = code.atKey ? at : tokenStart(text, at);
  const most = Math.min(text.length, at + (code.isLong ? LONG : SHORT));
  const reading = createReading(text);
  reading.copy(Math.max(0, from - AROUND), from);
  const first = reading.length();
  const told = readLiteral(text, from, most, reading);
  const reason = reasonOf(told);
  if (!reason || (told.isList && !isJoinedList(text, from, told.closing))) return undefined;
  if (told.isBare && !beginsExpression(text, from)) return undefined;
  const end = reading.length();
  reading.copy(told.closing, Math.min(text.length, told.closing + AROUND));
  const result = reading.result();
  const last = code.atKey ? first : firstBehind(result.starts, at);
  const hits = search(result.text).filter(({ offset }) => offset >= first && offset <= last);
  return { ...result, reason, isDeep: false, hits, end: told.isWhole ? end : end - 1 };
}

/** Whether what is first special behind a place is no literal's end. */
function isInterrupted(text: string, at: number): boolean {
  SPECIAL.lastIndex = at;
  const next = SPECIAL.exec(text)?.index ?? text.length;
  return !!jointAt(text, next) || continuationAt(text, next) > 0 || !!escapeAt(text, next);
}

function tokenStart(text: string, at: number): number {
  let start = at;
  while (start > Math.max(0, at - BEFORE) && TOKEN_LETTER.test(text.charAt(start - 1))) start--;
  return start;
}

const firstBehind = (starts: Int32Array, at: number) => {
  const found = starts.findIndex((start) => start >= at);
  return found === -1 ? starts.length : found;
};

function reasonOf({ pieces, escapes, continued }: Told): string | undefined {
  if (pieces > 1) return `put together from ${pieces} literals`;
  if (escapes > 0) return "written with escapes";
  return continued > 0 ? "written on several lines" : undefined;
}

/** Reads from inside a literal to its end, or to the end of those that are put together with it. */
function readLiteral(text: string, from: number, most: number, reading: Reading): Told {
  const told: Told = {
    pieces: 1,
    escapes: 0,
    continued: 0,
    closing: from,
    isList: false,
    isBare: false,
    isWhole: false,
  };
  for (let at = from; at < most && told.pieces + told.continued <= MOST_PIECES && told.escapes <= MOST_ESCAPES;) {
    SPECIAL.lastIndex = at;
    const next = Math.min(most, SPECIAL.exec(text)?.index ?? text.length);
    reading.copy(at, next);
    at = next + skipped(text, next, reading, told);
    told.closing = at;
    if (at === next && at < text.length) {
      // a line's end or the literal's
      told.isWhole = at < most;
      break;
    }
  }
  if (told.closing === text.length) told.isWhole = true;
  return told;
}

/** Reads what is special at a place; returns how long it is, 0 if the literal ends there. */
function skipped(text: string, at: number, reading: Reading, told: Told): number {
  const joint = jointAt(text, at);
  if (joint) {
    told.pieces++;
    told.isList ||= joint.isList;
    told.isBare ||= joint.isBare;
    return joint.length;
  }
  const continuation = continuationAt(text, at);
  if (continuation > 0) {
    told.continued++;
    return continuation;
  }
  const escape = escapeAt(text, at);
  if (escape) {
    told.escapes++;
    reading.put(escape.character, at, at + escape.length);
    return escape.length;
  }
  const letter = text.charAt(at);
  if (letter !== "%" && letter !== "\\") return 0;
  if (quoteEnd(text, at) !== undefined) return 0;
  reading.copy(at, at + 1);
  return 1;
}
