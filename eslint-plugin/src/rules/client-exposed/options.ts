// The options of `no-client-exposed-keys`.
import type { JSONSchema4 } from "@typescript-eslint/utils/json-schema";

export interface NoClientExposedKeysOptions {
  /** Prefixes beside the known ones whose variables are compiled into what browsers get. Default: none. */
  readonly prefixes?: readonly string[];
  /** Variables that may be public, although their names promise a secret. Default: none. */
  readonly allow?: readonly string[];
}

export const noClientExposedKeysDefaults = { prefixes: [], allow: [] } satisfies NoClientExposedKeysOptions;

const name = { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } as const;

export const noClientExposedKeysSchema: readonly JSONSchema4[] = [
  {
    type: "object",
    properties: {
      prefixes: {
        description: "Prefixes, beside the known ones, whose variables are compiled into what browsers get.",
        type: "array",
        items: name,
        uniqueItems: true,
      },
      allow: {
        description: "Variables that may be public, although their names promise a secret.",
        type: "array",
        items: name,
        uniqueItems: true,
      },
    },
    additionalProperties: false,
  },
];
