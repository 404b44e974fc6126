// The rules of a detector by their index, loaded one provider at a time: a text without hits needs none of them.
import { preparedRules } from "./prepared-rules.js";
import { providerLoaders } from "./registry.js";
import type { Provider, Rule } from "./rule.js";

/** Built-in rules in their order, then others. */
export interface RuleList {
  readonly length: number;
  readonly at: (index: number) => Rule | undefined;
}

/** All built-in providers, by id. */
export function builtInProviders(): readonly Provider[] {
  return providerLoaders.map((load) => load());
}

/** The rules of the built-in providers and of others. */
export function createRuleList(others: readonly Provider[] = []): RuleList {
  const loaders = [...providerLoaders, ...others.map((provider) => () => provider)];
  const known = preparedRules?.ruleCounts ?? [];
  // the counts that are known ahead save loading
  const counts = loaders.map((load, index) => known[index] ?? load().rules.length);
  const rules: (Rule | undefined)[] = [];
  return {
    length: counts.reduce((sum, count) => sum + count, 0),
    at: (index) => (rules[index] ??= loadRule(index, loaders, counts)),
  };
}

/** Every rule of a list. */
export function allOf(list: RuleList): readonly Rule[] {
  return Array.from({ length: list.length }, (_, index) => list.at(index)).filter((rule) => rule !== undefined);
}

function loadRule(index: number, loaders: readonly (() => Provider)[], counts: readonly number[]): Rule | undefined {
  let first = 0;
  const which = counts.findIndex((count) => (first += count) > index);
  const provider = loaders[which]?.();
  const declaration = provider?.rules[index - first + (counts[which] ?? 0)];
  return provider && declaration && { ...declaration, provider };
}
