// Candidates of keys that are written in a code: rules are tried, and filters asked, in the text that the code stands
// for. What they say is then told of the place where it is written.
import type { Hit } from "../engine/search-text.js";
import type { Judge } from "../filters/judge.js";
import type { Account, RelatedSpan } from "../finding.js";
import type { Candidate, Scanned } from "../pipeline/candidate.js";
import type { CompiledRules } from "../rules/compiled-rules.js";
import { decodeUtf8 } from "../text/decode.js";
import { isTokenStart } from "../text/boundaries.js";
import type { Code, LiteralCode } from "./code.js";
import { createDigitViews, type DigitViews } from "./digit-view.js";
import { literalView } from "./literal-view.js";
import { type Search, spanAround, type View } from "./view.js";

/** So many codes are looked through, one inside the other. */
const DEPTH = 3;

/**
 * The candidates in what the codes of a text stand for, given all hits in it, in ascending order, and the candidates that
 * stand in it as it is: they are not told again.
 */
export type LookThrough = (scanned: Scanned, hits: readonly Hit[], plain: readonly Candidate[]) => readonly Candidate[];

/** @param search finds the hits in what was decoded */
export function createLookThrough(rules: CompiledRules, judge: Judge, search: Search): LookThrough {
  const isCoded = ({ anchor }: Hit) => rules.codeOf(anchor) !== undefined;

  const within = (depth: number, scanned: Scanned, hits: readonly Hit[], plain: readonly Candidate[]) => {
    if (!hits.some(isCoded)) return [];
    const views = createDigitViews(scanned.text, search);
    const known = new Set(plain.map(nameOf));
    const found: Candidate[] = [];
    const isCrowded = crowds();
    for (const { anchor, offset } of hits) {
      const code = rules.codeOf(anchor);
      if (!code || (code.kind === "literal" && (!mayStart(code, scanned.text, offset) || isCrowded(offset)))) continue;
      const view = viewOf(code, scanned.text, offset, views);
      for (const candidate of view ? candidatesIn(depth, view, scanned) : []) {
        // several anchors may stand in one key
        if (!known.has(nameOf(candidate))) found.push(candidate);
        known.add(nameOf(candidate));
      }
    }
    return found;
  };

  const viewOf = (code: Code, text: string, offset: number, views: DigitViews) =>
    code.kind === "digits" ? views(code, offset) : literalView(text, offset, code, search);

  const candidatesIn = (depth: number, view: View, { context }: Scanned): readonly Candidate[] => {
    const scanned = { text: view.text, context };
    const plain = view.hits.flatMap((hit) => rules.matchAt(scanned, hit) ?? []);
    const deeper = depth < DEPTH && view.isDeep ? within(depth + 1, scanned, view.hits, plain) : [];
    return [...plain.map((candidate) => judged(candidate, scanned)), ...deeper]
      .filter(({ span }) => span.end <= view.end)
      .map((candidate) => candidateAround(view, candidate));
  };

  const judged = (candidate: Candidate, scanned: Scanned): Candidate => {
    const { rejection } = judge(candidate, scanned);
    return rejection ? { ...candidate, rejected: rejection } : candidate;
  };

  return (scanned, hits, plain) => within(1, scanned, hits, plain);
}

const mayStart = (code: LiteralCode, text: string, at: number) => !code.atKey || isTokenStart(text, at);

/** No text of people has so many beginnings of keys in literals, within so many UTF-16 units; reading each takes long. */
const CROWD = { most: 24, within: 1_280 };

/** Tells of ascending places whether too many others stand before one. */
function crowds(): (at: number) => boolean {
  const last: number[] = [];
  return (at) => {
    last.push(at);
    if (last.length <= CROWD.most) return false;
    return at - (last.shift() ?? 0) < CROWD.within;
  };
}

const nameOf = ({ rule, span }: Candidate) => `${rule.id} ${span.start} ${span.end}`;

/** A candidate of a view, as one of the text around it. */
function candidateAround(view: View, candidate: Candidate): Candidate {
  const { span, secret, reasons, related, accounts } = candidate;
  return {
    ...candidate,
    span: spanAround(view, span),
    secret: asUtf8(secret),
    reasons: [...reasons, view.reason],
    ...(related && { related: related.map((half): RelatedSpan => ({ ...half, span: spanAround(view, half.span) })) }),
    ...(accounts && { accounts: accounts.map((one): Account => ({ ...one, span: spanAround(view, one.span) })) }),
  };
}

/** Bytes that were read one by one, as the text that they are in UTF-8; a text that is none stays. */
function asUtf8(secret: string): string {
  const units = Array.from({ length: secret.length }, (_, at) => secret.charCodeAt(at));
  const areBytes = units.some((unit) => unit >= 0x80) && units.every((unit) => unit < 0x100);
  return areBytes ? decodeUtf8(Uint8Array.from(units)) : secret;
}
