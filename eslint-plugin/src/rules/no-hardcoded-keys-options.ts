// The options of `no-hardcoded-keys`: their type, and the schema by which ESLint refuses anything else.
// The type names the grades itself, so that the published declarations need no other package.
import { GRADES } from "@keystow/detector";
import type { Rule } from "eslint";

/** A value that may stay, with the reason. One of the first three says which. */
export interface AllowedValue {
  /** The finding's fingerprint, as `keystow --format json` prints it. */
  readonly fingerprint?: string;
  /** A regular expression that matches the whole value. */
  readonly pattern?: string;
  /** Files in which every value may stay: a pattern as in .gitignore, relative to ESLint's folder. */
  readonly path?: string;
  /** Why, for the next reader. */
  readonly reason: string;
}

export interface NoHardcodedKeysOptions {
  /** The least sure grade that is reported. Default: what the shared config says, else `named`. */
  readonly minGrade?: "proven" | "provider" | "named" | "suspicious";
  /** Ids of rules, such as `forg-test-key`, or of providers, such as `forg`, that are off. */
  readonly disabledRules?: readonly string[];
  /** Ids of rules or providers: nothing else is reported. */
  readonly onlyRules?: readonly string[];
  /** Values that may stay, besides those of the shared config. */
  readonly allow?: readonly AllowedValue[];
  /** The module from which suggestions read the environment. Default: that of the shared config, else `process.env`. */
  readonly envModule?: { readonly module: string; readonly object: string };
  /** Whether comments are looked at. Default: true. */
  readonly checkComments?: boolean;
  /** Whether keys of a test mode are reported. Default: true. */
  readonly failOnTestKeys?: boolean;
}

const text = { type: "string", minLength: 1 } as const;
/** Whether such rules exist is checked where they are used: the list of all is long, and most configs name none. */
const idList = {
  type: "array",
  items: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" },
  uniqueItems: true,
} as const;

/** One optional object. */
export const noHardcodedKeysSchema: NonNullable<Rule.RuleMetaData["schema"]> = [
  {
    type: "object",
    properties: {
      minGrade: { enum: [...GRADES], description: "The least sure grade that is reported." },
      disabledRules: { ...idList, description: "Ids of rules or providers that are off." },
      onlyRules: { ...idList, description: "Ids of rules or providers: nothing else is reported." },
      allow: {
        type: "array",
        description: "Values that may stay, each with a reason.",
        items: {
          type: "object",
          properties: { fingerprint: text, pattern: text, path: text, reason: text },
          required: ["reason"],
          minProperties: 2,
          maxProperties: 2,
          additionalProperties: false,
        },
      },
      envModule: {
        type: "object",
        description: "The module from which suggestions read the environment.",
        properties: { module: text, object: { type: "string", pattern: "^[A-Za-z_$][\\w$]*$" } },
        required: ["module", "object"],
        additionalProperties: false,
      },
      checkComments: { type: "boolean", description: "Whether comments are looked at." },
      failOnTestKeys: { type: "boolean", description: "Whether keys of a test mode are reported." },
    },
    additionalProperties: false,
  },
];
