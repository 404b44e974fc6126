// Which findings a run of the rule reports: the shared config's and the options' say, put together once a folder.
import {
  createDetector,
  type Detector,
  type Finding,
  isPathIgnored,
  parseConfig,
  type Settings,
  withBaseline,
} from "@keystow/detector";
import { acceptedFor } from "../../project/baseline.js";
import { files, slashed } from "../../project/files.js";
import { type SharedConfig, sharedConfig } from "../../project/shared-config.js";
import type { AllowedValue, NoHardcodedKeysOptions } from "../no-hardcoded-keys-options.js";

/** What a rule asks, file by file. */
export interface Judge {
  /** The detector for a file of the disk: it leaves out what the baseline accepts. */
  readonly detectorFor: (file: string) => Detector;
  readonly settings: Settings;
  /** Whether the file is taken out by the shared config, `.keystowignore` or an option. */
  readonly isExcluded: (filename: string) => boolean;
  /** Whether the options let a finding be reported. */
  readonly isWanted: (finding: Finding) => boolean;
}

/** Compiling the rules takes longer than most scans. A judge keeps nothing of a scan, so that files may share one. */
const judges = new Map<string, Judge>();

/** The judge for a folder and options; what it reads of the disk is read once. */
export function judgeFor(cwd: string, options: NoHardcodedKeysOptions, given: unknown): Judge {
  const key = JSON.stringify([cwd, options, given]);
  const judge = judges.get(key) ?? createJudge(cwd, options, given);
  judges.set(key, judge);
  return judge;
}

function createJudge(cwd: string, options: NoHardcodedKeysOptions, given: unknown): Judge {
  const config = sharedConfig(cwd, given);
  const isAccepted = acceptedFor(cwd, given);
  const { minGrade, disabledRules = [], onlyRules, allow = [], failOnTestKeys = true } = options;
  const { settings } = config;
  requireKnown([...disabledRules, ...(onlyRules ?? [])], settings);
  const detector = createDetector({
    ...settings.detector,
    ...(minGrade && { minGrade }),
    disabledRules: [...(settings.detector.disabledRules ?? []), ...disabledRules],
    allow: [...(settings.detector.allow ?? []), ...allow.flatMap(byFingerprint)],
  });
  const patterns = allow.flatMap(({ pattern }) => (pattern === undefined ? [] : [new RegExp(`^(?:${pattern})$`, "u")]));
  const provider = onlyRules && new Map(detector.rules.map((rule) => [rule.id, rule.provider.id]));
  return {
    detectorFor: (file) =>
      isAccepted ? withBaseline(detector, (fingerprint) => isAccepted(fingerprint, slashed(file))) : detector,
    settings,
    isExcluded: exclusionOf(cwd, allow, config),
    isWanted: ({ ruleId, mode, secret }) =>
      (failOnTestKeys || mode !== "test") &&
      (!onlyRules || onlyRules.includes(ruleId) || onlyRules.includes(provider?.get(ruleId) ?? "")) &&
      !patterns.some((pattern) => pattern.test(secret)),
  };
}

/** A misspelt id would turn nothing off. */
function requireKnown(ids: readonly string[], { detector: { providers = [] } }: Settings): void {
  const own = new Set(providers.flatMap(({ id, rules }) => [id, ...rules.map((rule) => rule.id)]));
  const result = parseConfig({ disabledRules: ids.filter((id) => !own.has(id)) });
  if ("problems" in result) throw new Error(`keystow: ${result.problems.map(({ message }) => message).join("; ")}`);
}

const byFingerprint = ({ fingerprint, reason }: AllowedValue) =>
  fingerprint === undefined ? [] : [{ fingerprint, reason }];

/** `.keystowignore` is looked for beside the config and in ESLint's folder, as the command line does. */
function exclusionOf(
  cwd: string,
  allow: readonly AllowedValue[],
  { settings, folder }: SharedConfig,
): Judge["isExcluded"] {
  const base = slashed(cwd);
  const sets: (readonly [folder: string, patterns: string])[] = [
    [folder, settings.exclude.join("\n")],
    [base, allow.map(({ path = "" }) => path).join("\n")],
    ...[...new Set([folder, base])].map((one) => [one, files.read(`${one}/.keystowignore`) ?? ""] as const),
  ];
  return (filename) => sets.some(([one, text]) => isBelow(slashed(filename), `${one}/`, text));
}

const isBelow = (path: string, folder: string, text: string) =>
  path.startsWith(folder) && isPathIgnored(path.slice(folder.length), [{ folder: "", text }]);
