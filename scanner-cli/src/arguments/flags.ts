// Every flag of every command, in the order in which help lists them. Adding a flag is adding an object here.
import { GRADES, parseSize } from "@keystow/detector";
import { formats } from "../reporters/formats.js";
import { choice, FlagValueError, type FlagValues } from "./flag.js";
import { parseOutput } from "./output-target.js";

const file = (text: string) => {
  if (text === "") throw new FlagValueError("takes a file name");
  return text;
};

const size = (text: string) => {
  const bytes = parseSize(text);
  if (bytes === undefined) throw new FlagValueError("takes a size such as 500KB, 10MB or a number of bytes");
  return bytes;
};

/** Flags that every command understands. */
export const globalFlags = {
  help: { name: "help", short: "h", help: "show what a command does" },
  version: { name: "version", short: "v", help: "print the version" },
} as const;

/** Flags of `keystow scan`. */
export const scanFlags = {
  staged: { name: "staged", help: "scan what is staged for commit, as it is in the index" },
  stdin: { name: "stdin", help: "scan standard input" },
  "stdin-filename": {
    name: "stdin-filename",
    value: "FILE",
    parse: file,
    help: "the name that standard input is reported under",
  },
  format: {
    name: "format",
    short: "f",
    value: "FORMAT",
    default: "stylish",
    ...choice(formats),
    help: "how findings are written",
  },
  output: {
    name: "output",
    short: "o",
    value: "FILE",
    many: true,
    parse: parseOutput,
    help: "write to a file instead; FORMAT=FILE writes a further report",
  },
  config: { name: "config", value: "FILE", parse: file, help: "use this config file instead of looking for one" },
  baseline: {
    name: "baseline",
    value: "FILE",
    default: ".keystow-baseline.json",
    parse: file,
    help: "leave out what this file accepts",
  },
  "no-baseline": { name: "no-baseline", help: "report accepted findings, too" },
  "min-grade": {
    name: "min-grade",
    value: "GRADE",
    default: "named",
    ...choice(GRADES),
    help: "report nothing less sure than this",
  },
  "fail-on": {
    name: "fail-on",
    value: "GRADE",
    default: "all reported",
    ...choice(GRADES),
    help: "exit with 1 only for findings this sure",
  },
  "max-file-size": {
    name: "max-file-size",
    value: "SIZE",
    default: "10MB",
    parse: size,
    help: "skip larger files, and name them",
  },
  "no-gitignore": { name: "no-gitignore", help: "scan files that .gitignore names, too" },
  "exit-zero": { name: "exit-zero", help: "exit with 0 even if there are findings" },
  quiet: { name: "quiet", help: "print findings and errors, nothing else" },
  verbose: { name: "verbose", help: "name each file that is skipped" },
  timing: { name: "timing", help: "print how long each phase took, to standard error" },
  "show-secrets": { name: "show-secrets", help: "print keys in full: never where others can read the output" },
} as const;

/** Flags of `keystow fix`. */
export const fixFlags = {
  staged: { name: "staged", help: "fix what is staged for commit, and stage the result" },
  "dry-run": { name: "dry-run", help: "show what would be changed, and change nothing" },
  yes: { name: "yes", short: "y", help: "do not ask" },
  to: { name: "to", value: "FILE", parse: file, help: "put values into this file instead of the nearest .env" },
  // Node 20 reads this flag as its own, wherever it stands, and ends if there is no such file
  "env-file": { name: "env-file", value: "FILE", parse: file, help: "the same, for a file that is there already" },
  config: scanFlags.config,
  baseline: scanFlags.baseline,
  "no-baseline": scanFlags["no-baseline"],
  "min-grade": scanFlags["min-grade"],
  "max-file-size": scanFlags["max-file-size"],
  "no-gitignore": scanFlags["no-gitignore"],
} as const;

/** Flags of `keystow baseline`. */
export const baselineFlags = {
  baseline: { ...scanFlags.baseline, help: "the file to write" },
  config: scanFlags.config,
  "min-grade": { ...scanFlags["min-grade"], help: "accept nothing less sure than this" },
  "max-file-size": scanFlags["max-file-size"],
  "no-gitignore": scanFlags["no-gitignore"],
} as const;

/** Flags of `keystow env`. */
export const envFlags = {
  format: { ...scanFlags.format, ...choice(["stylish", "json"] as const), help: "how problems are written" },
  config: scanFlags.config,
} as const;

/** Flags of `keystow rules`. */
export const rulesFlags = {
  format: { ...scanFlags.format, ...choice(["stylish", "json"] as const), help: "how rules are written" },
  config: scanFlags.config,
} as const;

/** Flags of `keystow identify`. */
export const identifyFlags = { config: scanFlags.config } as const;

/** Flags of `keystow explain`. */
export const explainFlags = { config: scanFlags.config, baseline: scanFlags.baseline } as const;

/** Flags of `keystow redact`. */
export const redactFlags = { config: scanFlags.config } as const;

export type ScanFlags = FlagValues<typeof scanFlags>;
