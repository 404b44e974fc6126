// Whether a variable of the environment holds a secret, going by its name, and who issued it.
import { publicVariables } from "../credentials/public-variables.js";
import { onlyAsks, secretName } from "../credentials/secret-name.js";
import type { Provider, Rule } from "../rules/rule.js";
import { publicPrefixOf } from "../credentials/public-prefix.js";

/** A variable that holds a secret. */
export interface SecretVariable {
  readonly name: string;
  /** The provider's name, where the variable's tells it: `FORG`. */
  readonly provider?: string;
}

/** Says of a variable's name whether it promises a secret; a public prefix of it counts for nothing. */
export type JudgeVariable = (variable: string) => SecretVariable | undefined;

/** Whether providers mean the value of such a variable for pages and apps. */
export function isPublicVariable(variable: string): boolean {
  return PUBLIC.some((name) => variable === name || variable.endsWith(`_${name}`));
}

const PUBLIC = publicVariables.flatMap(({ names }) => names);

/**
 * @param rules the rules whose documented variables are known; asked for when the first name is judged
 * @param prefixes public prefixes beside the known ones
 */
export function createVariableJudge(rules: () => readonly Rule[], prefixes: readonly string[] = []): JudgeVariable {
  let documented: ReadonlyMap<string, Documented> | undefined;
  return (variable) => {
    const name = variable.slice(publicPrefixOf(variable, prefixes)?.length ?? 0);
    if (!/^[A-Z][A-Z0-9_]{1,99}$/i.test(name) || isPublicVariable(name) || onlyAsks(name)) return undefined;
    documented ??= documentedVariables(rules());
    const known = documented.get(name.toUpperCase());
    if (known?.isPublic === true) return undefined;
    if (!known && !secretName(name)) return undefined;
    const provider = known?.provider ?? providerIn(name.toUpperCase(), documented);
    return { name: variable, ...(provider !== undefined && { provider }) };
  };
}

interface Documented {
  readonly provider?: string;
  readonly isPublic: boolean;
}

/** Variables with what the rules say of them. One that is public by any rule may hold the public key. */
function documentedVariables(rules: readonly Rule[]): ReadonlyMap<string, Documented> {
  const all = new Map<string, Documented>();
  for (const { env, provider, public: publicByDesign } of rules) {
    if (env === undefined) continue;
    const name = env.slice(publicPrefixOf(env)?.length ?? 0);
    const isPublic = publicByDesign !== undefined || all.get(name)?.isPublic === true;
    all.set(name, { isPublic, ...(isTelling(name, provider) && { provider: provider.name }) });
  }
  return all;
}

/** `API_KEY` is documented by one and used by all; and nobody calls what has no page for its keys. */
function isTelling(name: string, { id, words = [], rotation }: Provider): boolean {
  const start = name.toLowerCase().replaceAll("_", "");
  return rotation?.url !== undefined && [id, ...words].some((word) => start.startsWith(word.replace(/[^a-z0-9]/g, "")));
}

/** The provider of `MY_FORG_API_KEY`. */
function providerIn(name: string, documented: ReadonlyMap<string, Documented>): string | undefined {
  for (const [env, { provider }] of documented) {
    if (provider !== undefined && (name.endsWith(`_${env}`) || name.startsWith(`${env}_`))) return provider;
  }
  return undefined;
}
