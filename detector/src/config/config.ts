// A config as people write it. It is spelt out beside its schema, so that the published declarations need no
// other package; the compiler holds the two together where parse-config.ts hands one to the other.
import type { Grade } from "../finding.js";
import type { Allowed } from "../options.js";

/** What may stand in a config file. */
export interface Config {
  readonly $schema?: string;
  readonly minGrade?: Grade;
  readonly failOn?: Grade;
  readonly maxFileSize?: number | string;
  readonly exclude?: readonly string[];
  readonly disabledRules?: readonly string[];
  readonly allow?: readonly Allowed[];
  readonly baseline?: string;
  readonly envModule?: { readonly module: string; readonly object: string };
  readonly envFile?: string;
  readonly rules?: readonly CustomRule[];
}

/** A kind of key that a team's own config describes. */
export interface CustomRule {
  /** Kebab-case; no other rule's. */
  readonly id: string;
  /** What the key is, for people. */
  readonly title: string;
  /** Literals of three characters or more, near which the pattern is tried. */
  readonly anchors: readonly string[];
  /** RE2 syntax; its group `secret`, if any, is the key. */
  readonly pattern: string;
  /** Who issues the key. Default: `Custom`. */
  readonly provider?: string;
  /** Whether anchors are found in this case only. Default: false. */
  readonly caseSensitive?: boolean;
  readonly mode?: "live" | "test";
  /** Default: `provider`. */
  readonly grade?: "provider" | "named";
  /** The environment variable that the key belongs in. */
  readonly env?: string;
  readonly docs?: string;
  readonly rotateUrl?: string;
}
