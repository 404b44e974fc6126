// The rules of a config to rules of the detector. It compiles patterns with what the host hands over, and may not
// quote one.
import type { CompilePattern, SearchPattern } from "../rules/search-pattern.js";
import type { Provider, RuleDeclaration } from "../rules/rule.js";
import type { ConfigProblem } from "./config-problem.js";
import type { CustomRule } from "./config.js";

/** Who issues the keys of a rule that does not say. */
const NOBODY = "Custom";

export interface CustomRules {
  /** One for each rule, because each may name pages of its own. */
  readonly providers: readonly Provider[];
  readonly problems: readonly ConfigProblem[];
}

/**
 * Checks a config's rules and makes providers of them.
 *
 * @param load gives the built-in providers: their ids are taken, and a rule may name one as its own
 * @param compile absent in hosts that cannot compile patterns
 */
export function customRules(
  rules: readonly CustomRule[],
  load: () => readonly Provider[],
  compile: CompilePattern | undefined,
): CustomRules {
  if (rules.length === 0) return { providers: [], problems: [] };
  if (!compile) return { providers: [], problems: [{ path: ["rules"], message: '"rules" cannot be used here' }] };
  const known = load();
  const problems = takenIds(rules, known);
  const providers = rules.flatMap((rule, index) => {
    const pattern = compile(rule.pattern);
    if (!("refused" in pattern)) return [providerOf(rule, pattern, known)];
    problems.push({ path: ["rules", index, "pattern"], message: `"pattern" is refused: ${pattern.refused}` });
    return [];
  });
  return { providers, problems };
}

/** Ids that `disabledRules` may name because of a config's rules. */
export function customIds(rules: readonly CustomRule[], known: readonly Provider[]): readonly string[] {
  return rules.flatMap((rule) => [rule.id, issuerOf(rule, known).id]);
}

function takenIds(rules: readonly CustomRule[], known: readonly Provider[]): ConfigProblem[] {
  const builtIn = new Set(known.flatMap(({ id, rules: own }) => [id, ...own.map((rule) => rule.id)]));
  const custom = new Set<string>();
  return rules.flatMap(({ id }, index) => {
    const complaint = (message: string) => [{ path: ["rules", index, "id"], message }];
    if (builtIn.has(id)) return complaint(`"id" must be new: "${id}" is built in`);
    if (custom.has(id)) return complaint('"id" must be new: an earlier rule of the list has it');
    custom.add(id);
    return [];
  });
}

function providerOf(rule: CustomRule, pattern: SearchPattern, known: readonly Provider[]): Provider {
  const { rotateUrl } = rule;
  return {
    ...issuerOf(rule, known),
    ...(rotateUrl === undefined ? {} : { rotation: { url: rotateUrl } }),
    rules: [declarationOf(rule, pattern)],
  };
}

/** A provider that is known by this name, with its pages; else a new one. */
function issuerOf({ provider: name = NOBODY }: CustomRule, known: readonly Provider[]): Provider {
  const same = known.find((provider) => provider.name.toLowerCase() === name.toLowerCase());
  return same ?? { id: kebabCase(name), name, rules: [] };
}

function declarationOf(rule: CustomRule, pattern: SearchPattern): RuleDeclaration {
  const { id, title, anchors, caseSensitive = false, grade = "provider", mode, env, docs } = rule;
  const foldCase = !caseSensitive;
  return {
    id,
    title,
    ...(mode && { mode }),
    ...(env !== undefined && { env }),
    ...(docs !== undefined && { docs }),
    search: { anchors: foldCase ? anchors.map((text) => text.toLowerCase()) : anchors, foldCase, pattern, grade },
    examples: () => [],
    nearMisses: () => [],
  };
}

/** `Acme Corp.` as `acme-corp`; a name without Latin letters as `custom`. */
function kebabCase(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g);
  return words ? words.join("-") : NOBODY.toLowerCase();
}
