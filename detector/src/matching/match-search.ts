// Candidates of search rules: what a user's pattern finds near its anchors, and nowhere else.
// It may not hand the pattern more than a bounded piece of the text at a time: each search is linear, but to find
// all matches takes, with some patterns, the square of a piece's length.
import type { Span } from "../finding.js";
import type { Candidate, Scanned } from "../pipeline/candidate.js";
import type { Rule, Search, SearchRule } from "../rules/rule.js";
import type { FoundKey, SearchPattern } from "../rules/search-pattern.js";
import type { MatchNear } from "./match-context.js";
import { windowsAround } from "./windows.js";

/** Around an anchor's first character. What users are told in docs/custom-rules.md. */
const REACH = { before: 256, behind: 1_024, longest: 4_096 };
/** The searches of a window look at so many times its length; the rest of them look only {@link NARROW} ahead. */
const ALLOWANCE = 16;
const NARROW = 256;
/** An anchor is shown as a key's public beginning only if so much of the key stays hidden. */
const LEAST_HIDDEN = 12;

/** Compiles a search rule. */
export function compileSearchRule(rule: Rule & SearchRule): MatchNear {
  return (scanned, hits) => {
    const { text } = scanned;
    // windows overlap where one was too long, and then both may hold the key
    const spans = new Map<string, Span>();
    for (const window of windowsAround(hits, text.length, REACH)) {
      for (const span of keysIn(text, window, rule.search)) spans.set(`${span.start}:${span.end}`, span);
    }
    return Array.from(spans.values(), (span) => candidateAt(rule, span, scanned));
  };
}

/** All keys in a window. A match that would go on behind it ends with it. */
function keysIn(text: string, window: Span, { pattern }: Search): readonly Span[] {
  if (!pattern.test(text.slice(Math.max(0, window.start - 1), window.end + 1))) return [];
  const spans: Span[] = [];
  let allowance = ALLOWANCE * (window.end - window.start);
  let from = window.start;
  while (from < window.end) {
    const to = allowance > 0 ? window.end : Math.min(window.end, from + NARROW);
    allowance -= to - from;
    const found = findIn(text, from, to, pattern);
    if (found) {
      const { whole, secret } = found;
      const span = { start: secret.start, end: Math.min(to, secret.end) };
      if (span.start < span.end) spans.push(span);
      from = Math.max(whole.end, whole.start + 1);
    } else if (to === window.end) break;
    else from += NARROW / 2;
  }
  return spans;
}

/** The first match that begins in `[from, to)`. The pattern sees one character more on each side, for `\b`, `^` and `$`. */
function findIn(text: string, from: number, to: number, pattern: SearchPattern): FoundKey | undefined {
  const start = Math.max(0, from - 1);
  const found = pattern.find(text.slice(start, to + 1), from - start);
  const inText = (span: Span) => ({ start: start + span.start, end: start + span.end });
  return found && { whole: inText(found.whole), secret: inText(found.secret) };
}

function candidateAt(rule: Rule & SearchRule, span: Span, { text }: Scanned): Candidate {
  const secret = text.slice(span.start, span.end);
  return {
    rule,
    span,
    secret,
    publicPrefix: publicPrefixOf(secret, rule.search),
    grade: rule.search.grade,
    mode: rule.mode ?? "unknown",
    reasons: ["matches the pattern of a rule in the config"],
  };
}

/** The longest anchor with which a key begins: it stands in the config for all to see. */
function publicPrefixOf(secret: string, { anchors, foldCase }: Search): string {
  const folded = foldCase ? secret.toLowerCase() : secret;
  const lengths = anchors.filter((anchor) => folded.startsWith(anchor)).map(({ length }) => length);
  const longest = Math.max(0, ...lengths);
  return secret.length - longest >= LEAST_HIDDEN ? secret.slice(0, longest) : "";
}
