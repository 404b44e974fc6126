// Chooses the literals that the prefilter looks for, so that a format is tried only where one stands.
import { type Format, isChoice, namedRun, type Part, type Run } from "./format.js";

/** A literal that stands in every text that a rule can match. */
export interface Anchor {
  readonly text: string;
  /** How many characters of the match stand before it. */
  readonly offset: number;
  /** Whether letters match in either case. */
  readonly foldCase: boolean;
  /**
   * What has to stand behind it in every match, one run after the other, each as long as it can be: what is
   * cheap to check before a rule is tried. Empty if anything may.
   */
  readonly follow: readonly Run[];
}

/** A group of literals, one of which stands at a fixed distance from the match's start. */
interface Group {
  readonly offset: number;
  readonly texts: readonly string[];
  /** The parts of the format behind it. */
  readonly rest: Format;
}

/** The anchors of a format: the group whose shortest literal is the longest; the first one of equals. */
export function anchorsOf(format: Format): readonly Anchor[] {
  let best: Group | undefined;
  for (const group of groupsOf(format)) {
    if (!best || shortest(group.texts) > shortest(best.texts)) best = group;
  }
  if (!best || shortest(best.texts) < 3) throw new TypeError("a format needs a literal of three characters or more");
  const follow = followOf(best.rest);
  return best.texts.map((text) => ({ text, offset: best.offset, foldCase: false, follow }));
}

/** The longest piece of a literal that is asked for behind a run: its beginning tells enough. */
const LITERAL = 4;

/** What follows, run by run, as far as taking each as long as it can be takes no more than a match does. */
function followOf(rest: Format): readonly Run[] {
  const follow: Run[] = [];
  for (const [index, part] of rest.entries()) {
    if (typeof part === "string") {
      for (const letter of part.slice(0, LITERAL)) follow.push({ alphabet: escapeInClass(letter), min: 1, max: 1 });
      if (part.length > LITERAL) break;
      continue;
    }
    if (isChoice(part)) {
      if (part.oneOf.includes("")) break;
      follow.push({ alphabet: part.oneOf.map((literal) => escapeInClass(literal.charAt(0))).join(""), min: 1, max: 1 });
      break;
    }
    const { run } = namedRun(part);
    const isGreedy = run.min === run.max || !mayBegin(rest[index + 1], run);
    follow.push(run);
    if (!isGreedy) break;
  }
  // nothing is looked at behind the last one, so that its least length decides
  return follow.map((run, index) => (index === follow.length - 1 ? { ...run, max: run.min } : run));
}

const escapeInClass = (letter: string) => letter.replace(/[\\\]^-]/, "\\$&");

/** Whether a part may begin with a character of the run before it. */
function mayBegin(part: Part | undefined, run: Run): boolean {
  if (part === undefined) return false;
  const literals = literalsOf(part);
  const belongs = (letter: string) => new RegExp(`[${run.alphabet}]`).test(letter);
  return literals ? literals.some((literal) => belongs(literal.charAt(0))) : true;
}

/** Joins neighbouring literals and choices; ends where the distance from the start is no longer fixed. */
function groupsOf(format: Format): readonly Group[] {
  const groups: Group[] = [];
  let offset = 0;
  let texts: readonly string[] | undefined;
  for (const [index, part] of [...format, undefined].entries()) {
    const literals = part === undefined ? undefined : literalsOf(part);
    if (literals) {
      texts = texts ? texts.flatMap((head) => literals.map((tail) => head + tail)) : literals;
      continue;
    }
    if (texts) {
      groups.push({ offset, texts, rest: format.slice(index) });
      if (shortest(texts) !== longest(texts)) break;
      offset += shortest(texts);
      texts = undefined;
    }
    if (part === undefined || typeof part === "string" || isChoice(part)) continue;
    const { run } = namedRun(part);
    if (run.min !== run.max) break;
    offset += run.min;
  }
  return groups;
}

function literalsOf(part: Part): readonly string[] | undefined {
  if (typeof part === "string") return [part];
  return isChoice(part) ? part.oneOf : undefined;
}

const shortest = (texts: readonly string[]) => Math.min(...texts.map((text) => text.length));
const longest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));
