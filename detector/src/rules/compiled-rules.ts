// Compiles declarations to what the pipeline runs: a prefilter over all anchors, and a matcher a rule.
import { compilePrefilter, type Target } from "../engine/prefilter.js";
import { anchorsOf } from "../formats/anchors.js";
import { compileContextRule, type MatchNear } from "../matching/match-context.js";
import { compileFormatRule } from "../matching/match-format.js";
import { compilePatternRule } from "../matching/match-pattern.js";
import { compileSearchRule } from "../matching/match-search.js";
import type { MatchAt } from "../matching/matcher.js";
import type { Candidate, Scanned } from "../pipeline/candidate.js";
import type { Provider, Rule } from "./rule.js";

/** All candidates of a text, in no particular order. */
export type FindCandidates = (scanned: Scanned) => readonly Candidate[];

/** What an anchor leads to: a match at a place, or one more place near which a rule looks. */
type Action = { readonly matchAt: MatchAt } | { readonly near: MatchNear };

/** The rules of the providers, each with its provider. */
export function rulesOf(providers: readonly Provider[]): readonly Rule[] {
  return providers.flatMap((provider) => provider.rules.map((declaration) => ({ ...declaration, provider })));
}

/** Compiles rules once, for any number of texts. */
export function compileRules(rules: readonly Rule[]): FindCandidates {
  const prefilter = compilePrefilter(rules.flatMap(targetsOf));
  return (scanned) => {
    const candidates: Candidate[] = [];
    const hitsOf = new Map<MatchNear, number[]>();
    prefilter(scanned.text, (at, { anchor, payload }) => {
      if ("near" in payload) {
        const hits = hitsOf.get(payload.near);
        if (hits) hits.push(at);
        else hitsOf.set(payload.near, [at]);
        return;
      }
      const candidate = payload.matchAt(scanned, at - anchor.offset);
      if (candidate) candidates.push(candidate);
    });
    // one by one: a call takes only so many arguments
    for (const [matchNear, hits] of hitsOf) for (const one of matchNear(scanned, hits)) candidates.push(one);
    return candidates;
  };
}

function targetsOf(rule: Rule): readonly Target<Action>[] {
  if (rule.format) {
    const payload = { matchAt: compileFormatRule(rule) };
    return anchorsOf(rule.format).map((anchor) => ({ anchor, payload }));
  }
  if (rule.pattern) {
    const payload = { matchAt: compilePatternRule(rule) };
    return rule.pattern.anchors.map((text) => ({ anchor: { text, offset: 0, foldCase: false }, payload }));
  }
  if (rule.search) {
    const { anchors, foldCase } = rule.search;
    const payload = { near: compileSearchRule(rule) };
    return anchors.map((text) => ({ anchor: { text, offset: 0, foldCase }, payload }));
  }
  const payload = { near: compileContextRule(rule) };
  return rule.context.words.map((text) => ({ anchor: { text, offset: 0, foldCase: true }, payload }));
}
