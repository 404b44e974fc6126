// Compiles declarations to what the pipeline runs: the anchors that the prefilter looks for, and what each of them
// leads to. A rule is compiled when one of its anchors is first met: most texts meet few of them.
import type { Hit } from "../engine/search-text.js";
import { type Anchor, anchorsOf } from "../formats/anchors.js";
import { compileContextRule, type MatchNear } from "../matching/match-context.js";
import { compileFormatRule } from "../matching/match-format.js";
import { compilePatternRule } from "../matching/match-pattern.js";
import type { MatchAt } from "../matching/matcher.js";
import type { Candidate, Scanned } from "../pipeline/candidate.js";
import type { Provider, Rule } from "./rule.js";

/** Rules, ready to be tried where their anchors stand. */
export interface CompiledRules {
  /** What the prefilter looks for. Hits name an anchor by its index. */
  readonly anchors: readonly Anchor[];
  /** The candidates of a text, given all hits in it, in ascending order; they come in no particular order. */
  readonly candidates: (scanned: Scanned, hits: readonly Hit[]) => readonly Candidate[];
}

/** What an anchor leads to: a match at a place, or one more place near which a rule looks. */
type Action = { readonly matchAt: MatchAt } | { readonly near: MatchNear };

/** An anchor of a rule, and what is to be done where it stands. */
interface Target {
  readonly anchor: Anchor;
  readonly action: () => Action;
}

/** The rules of the providers, each with its provider. */
export function rulesOf(providers: readonly Provider[]): readonly Rule[] {
  return providers.flatMap((provider) => provider.rules.map((declaration) => ({ ...declaration, provider })));
}

/** Compiles rules once, for any number of texts. */
export function compileRules(rules: readonly Rule[]): CompiledRules {
  const targets = rules.flatMap(targetsOf);
  return {
    anchors: targets.map(({ anchor }) => anchor),
    candidates(scanned, hits) {
      const candidates: Candidate[] = [];
      const near = new Map<MatchNear, number[]>();
      for (const { offset, anchor } of hits) {
        const target = targets[anchor];
        const action = target?.action();
        if (!target || !action) continue;
        if ("near" in action) {
          const places = near.get(action.near);
          if (places) places.push(offset);
          else near.set(action.near, [offset]);
        } else {
          const candidate = action.matchAt(scanned, offset - target.anchor.offset);
          if (candidate) candidates.push(candidate);
        }
      }
      for (const [matchNear, places] of near) candidates.push(...matchNear(scanned, places));
      return candidates;
    },
  };
}

function targetsOf(rule: Rule): readonly Target[] {
  const { anchors, compile } = recognitionOf(rule);
  let action: Action | undefined;
  return anchors.map((anchor) => ({ anchor, action: () => (action ??= compile()) }));
}

function recognitionOf(rule: Rule): { readonly anchors: readonly Anchor[]; readonly compile: () => Action } {
  if (rule.format) {
    return { anchors: anchorsOf(rule.format), compile: () => ({ matchAt: compileFormatRule(rule) }) };
  }
  if (rule.pattern) {
    const { anchors, follow = [] } = rule.pattern;
    return {
      anchors: anchors.map((text) => ({ text, offset: 0, foldCase: false, follow })),
      compile: () => ({ matchAt: compilePatternRule(rule) }),
    };
  }
  return {
    anchors: rule.context.words.map((text) => ({ text, offset: 0, foldCase: true, follow: [] })),
    compile: () => ({ near: compileContextRule(rule) }),
  };
}
