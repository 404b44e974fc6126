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
}
