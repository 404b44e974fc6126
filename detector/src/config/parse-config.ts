// A config value, from whatever file, to what it means: the same meaning and the same complaints in every host.
// It reads no files, and no complaint quotes a value: a value may be a secret in the wrong place.
import * as v from "valibot";
import { GRADES, type Grade } from "../finding.js";
import type { DetectorOptions } from "../options.js";
import { builtInProviders } from "../rules/rule-list.js";
import type { Provider } from "../rules/rule.js";
import type { CompilePattern } from "../rules/search-pattern.js";
import type { ConfigProblem } from "./config-problem.js";
import { createConfigSchema } from "./config-schema.js";
import type { Config } from "./config.js";
import { customIds, customRules } from "./custom-rules.js";
import { nearest } from "./nearest.js";
import { EXPECTED_IN_RULE } from "./rule-schema.js";
import { parseSize } from "./size.js";

/** What a config asks for. Absent keys are the host's to default. */
export interface Settings {
  /** What the detector takes. */
  readonly detector: DetectorOptions;
  /** The least sure grade that fails a run. */
  readonly failOn?: Grade;
  /** In bytes. */
  readonly maxFileSize?: number;
  /** Patterns as in .gitignore, relative to the config's folder. */
  readonly exclude: readonly string[];
  /** The baseline, relative to the config's folder. */
  readonly baseline?: string;
  /** The module from which JavaScript reads the environment. */
  readonly envModule?: { readonly module: string; readonly object: string };
  /** Where moved values go, relative to the config's folder. */
  readonly envFile?: string;
}

export type ConfigResult = { readonly settings: Settings } | { readonly problems: readonly ConfigProblem[] };

/** What a host brings along. */
export interface ConfigOptions {
  /** Whose rules `disabledRules` may name. Default: the built-in ones. */
  readonly providers?: readonly Provider[];
  /** `compilePattern` of `@keystow/detector/patterns`; without it, a config with `rules` is refused. */
  readonly compilePattern?: CompilePattern;
}

/**
 * Checks a config and says what it means. Never throws.
 *
 * @param value what the config file holds, parsed
 */
export function parseConfig(value: unknown, { providers, compilePattern }: ConfigOptions = {}): ConfigResult {
  if (!isObject(value)) return { problems: [{ path: [], message: "a config must be an object" }] };
  const schema = createConfigSchema();
  const result = v.safeParse(schema, value);
  const unknown = unknownKeys(value, schema);
  if (!result.success) {
    const others = result.issues.filter((issue) => issue.expected !== "never").map(toProblem);
    return { problems: [...unknown, ...others] };
  }
  const { output } = result;
  // only a config that names rules needs to know them all
  const known = () => providers ?? builtInProviders();
  const custom = customRules(output.rules ?? [], known, compilePattern);
  const problems = [...custom.problems, ...unknownRules(output, known), ...tooSmall(output)];
  return problems.length > 0 ? { problems } : { settings: toSettings(output, custom.providers) };
}

function toSettings(config: Config, providers: readonly Provider[]): Settings {
  const { minGrade, failOn, maxFileSize, exclude = [], disabledRules, allow, baseline, envModule, envFile } = config;
  const bytes = typeof maxFileSize === "string" ? parseSize(maxFileSize) : maxFileSize;
  return {
    detector: {
      ...(minGrade && { minGrade }),
      ...(disabledRules && { disabledRules }),
      ...(allow && { allow }),
      ...(providers.length > 0 && { providers }),
    },
    ...(failOn && { failOn }),
    ...(bytes !== undefined && { maxFileSize: bytes }),
    exclude,
    ...(baseline !== undefined && { baseline }),
    ...(envModule && { envModule }),
    ...(envFile !== undefined && { envFile }),
  };
}

/** valibot reports only the first unknown key of an object, and has no suggestion. */
function unknownKeys(
  value: Record<string, unknown>,
  { entries }: ReturnType<typeof createConfigSchema>,
): ConfigProblem[] {
  const inItems = (key: string, known: object) => {
    const items = value[key];
    if (!Array.isArray(items)) return [];
    return items.flatMap((item, index) => foreignKeys(item, Object.keys(known), [key, index]));
  };
  return [
    ...foreignKeys(value, Object.keys(entries), []),
    ...inItems("allow", entries.allow.wrapped.pipe[0].item.entries),
    ...foreignKeys(value["envModule"], Object.keys(entries.envModule.wrapped.pipe[0].entries), ["envModule"]),
    ...inItems("rules", entries.rules.wrapped.pipe[0].item.entries),
  ];
}

function foreignKeys(value: unknown, known: readonly string[], path: readonly (string | number)[]): ConfigProblem[] {
  if (!isObject(value)) return [];
  const foreign = Object.keys(value).filter((key) => !known.includes(key));
  return foreign.map((key) => ({ path: [...path, key], message: `unknown key${quoted(key, known)}` }));
}

function unknownRules({ disabledRules = [], rules = [] }: Config, load: () => readonly Provider[]): ConfigProblem[] {
  if (disabledRules.length === 0) return [];
  const providers = load();
  const builtInIds = providers.flatMap(({ id, rules: own }) => [id, ...own.map((rule) => rule.id)]);
  const known = new Set([...builtInIds, ...customIds(rules, providers)]);
  return disabledRules.flatMap((id, index) => {
    if (known.has(id)) return [];
    // Quoted only if it is nearly a rule's id: anything else could be a value in the wrong place.
    const meant = nearest(id, known);
    const what = meant === undefined ? "no such rule or provider" : `unknown rule "${id}" (did you mean "${meant}"?)`;
    return [{ path: ["disabledRules", index], message: what }];
  });
}

function tooSmall({ maxFileSize }: Config): ConfigProblem[] {
  if (typeof maxFileSize !== "string" || parseSize(maxFileSize) !== undefined) return [];
  return [{ path: ["maxFileSize"], message: '"maxFileSize" must be at least one byte' }];
}

/** The longest key that is quoted if it resembles none: a longer one may be a value in the wrong place. */
const LONGEST_QUOTED = 24;

function quoted(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  if (meant !== undefined) return ` "${key}" (did you mean "${meant}"?)`;
  return key.length <= LONGEST_QUOTED ? ` "${key}"` : "";
}

/** What belongs at each place; the schema's own words would quote what stands there instead. */
const EXPECTED: Readonly<Record<string, string>> = {
  $schema: "a string",
  minGrade: `one of ${GRADES.join(", ")}`,
  failOn: `one of ${GRADES.join(", ")}`,
  maxFileSize: 'a number of bytes of at least 1, or a size such as "500KB" or "10MB"',
  exclude: "a list of patterns",
  disabledRules: "a list of rule ids",
  allow: 'a list of { "fingerprint": "...", "reason": "..." }, neither empty',
  baseline: "the name of a file",
  rules: 'a list of { "id": "...", "title": "...", "anchors": ["..."], "pattern": "..." }',
};

function toProblem(issue: v.BaseIssue<unknown>): ConfigProblem {
  const path = (issue.path ?? []).flatMap(({ key }) => (typeof key === "string" || typeof key === "number" ? key : []));
  const [key, , keyInRule] = path;
  const inRule = key === "rules" && typeof keyInRule === "string" ? EXPECTED_IN_RULE[keyInRule] : undefined;
  const [name, expected] = inRule === undefined ? [key, EXPECTED[String(key)]] : [keyInRule, inRule];
  return { path, message: `"${name ?? ""}" must be ${expected ?? "something else"}` };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
