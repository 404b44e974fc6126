// The options of `no-hardcoded-keys`: their type, and the schema by which ESLint refuses anything else.
// The type names the grades itself, so that the published declarations need no other package.
import { createDetector, GRADES } from "@keystow/detector";
import type { Rule } from "eslint";

export interface NoHardcodedKeysOptions {
  /** The least sure grade that is reported. Default: `named`. */
  readonly minGrade?: "proven" | "provider" | "named" | "suspicious";
  /** Ids of rules, such as `forg-test-key`, or of providers, such as `forg`, that are off. */
  readonly disabledRules?: readonly string[];
}

/** One optional object. Ids that do not exist are refused: a misspelt one would turn nothing off. */
export const noHardcodedKeysSchema: NonNullable<Rule.RuleMetaData["schema"]> = [
  {
    type: "object",
    properties: {
      minGrade: { enum: [...GRADES] },
      disabledRules: { type: "array", items: { enum: ruleAndProviderIds() }, uniqueItems: true },
    },
    additionalProperties: false,
  },
];

function ruleAndProviderIds(): string[] {
  return [...new Set(createDetector().rules.flatMap(({ id, provider }) => [provider.id, id]))];
}
