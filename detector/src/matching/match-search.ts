// Candidates of search rules: what a user's pattern finds near its anchors, and nowhere else.
// It may not hand the pattern more than a bounded piece of the text at a time: to find all matches takes the square
// of a piece's length with some patterns, however linear each search is.
import type { Span } from "../finding.js";
import type { Candidate, Scanned } from "../pipeline/candidate.js";
import type { Rule, Search, SearchRule } from "../rules/rule.js";
import type { MatchNear } from "./match-context.js";
import { windowsAround } from "./windows.js";

/** Around an anchor's first character. What users are told in docs/custom-rules.md. */
const REACH = { before: 256, behind: 1_024, longest: 4_096 };
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
  // one character more on each side, so that `\b`, `^` and `$` mean what they say at the window's ends
  const start = Math.max(0, window.start - 1);
  const piece = text.slice(start, window.end + 1);
  if (!pattern.test(piece)) return [];
  const spans: Span[] = [];
  let from = window.start - start;
  while (from < window.end - start) {
    const found = pattern.find(piece, from);
    if (!found) break;
    const { whole, secret } = found;
    const span = { start: start + secret.start, end: Math.min(window.end, start + secret.end) };
    if (span.start < span.end) spans.push(span);
    from = whole.end > whole.start ? whole.end : whole.end + 1;
  }
  return spans;
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
