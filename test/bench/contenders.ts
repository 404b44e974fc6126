// The tools that are measured beside keystow: how each is run on a tree, and how its findings are counted.
// They look at the same tree with what they find by default, and none may ask the network.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allOf, createRuleList } from "../../detector/src/rules/rule-list.js";
import { ruleAnchors } from "../../detector/src/rules/rule-anchors.js";
import type { Target } from "./row.js";
import { keystowOn, keystowReport } from "./support/keystow.js";
import { program } from "./support/paths.js";
import type { Command, TimedRun } from "./support/timed-run.js";

/** Where a tool runs: the tree, a file for its report, and a folder to work in. */
export interface Place {
  readonly folder: string;
  readonly report: string;
  readonly temp: string;
}

export interface Contender {
  readonly name: string;
  /** The program's name, to be looked for; absent for what is here. */
  readonly binary?: string;
  /** What it is asked for its version. */
  readonly version?: string;
  /** Says in a word why its findings cannot be compared. */
  readonly counts?: string;
  /** How many times the CPU time of keystow it is meant to take. */
  readonly target?: number;
  readonly command: (place: Place, binary: string) => Command;
  readonly findings?: (place: Place, run: TimedRun) => number;
}

/** All of them, keystow first. */
export const contenders: readonly Contender[] = [
  {
    name: "keystow",
    command: ({ folder, report, temp }) => keystowOn(folder, report, temp),
    findings: ({ report }) => keystowReport(report).findings.length,
  },
  {
    name: "read only in Node",
    command: ({ folder, temp }) => ({ program: process.execPath, args: [program("read-tree"), folder], cwd: temp }),
  },
  {
    name: "ripgrep",
    binary: "rg",
    version: "--version",
    counts: "counts anchors: it searches and judges nothing",
    command({ folder, temp }, binary) {
      const literals = join(temp, "literals.txt");
      writeFileSync(literals, `${someLiterals().join("\n")}\n`);
      const args = ["--no-config", "--no-ignore", "--hidden", "--count-matches", "--no-filename"];
      return { program: binary, args: [...args, "--fixed-strings", "--file", literals, folder], cwd: temp };
    },
    findings: (_, { stdout }) => linesOf(stdout).reduce((sum, line) => sum + Number(line), 0),
  },
  {
    name: "secretlint",
    binary: "secretlint",
    version: "--version",
    target: 20,
    command: (place, binary) => secretlintCommand(place, binary, "unix"),
    findings: (_, { stdout }) => linesOf(stdout).filter((line) => /:\d+:\d+: /.test(line)).length,
  },
  {
    name: "betterleaks",
    binary: "betterleaks",
    version: "version",
    target: 20,
    command: ({ folder, report, temp }, binary) => leaksCommand(binary, ["dir", folder], report, temp),
    findings: ({ report }) => arrayLength(report),
  },
  {
    name: "gitleaks",
    binary: "gitleaks",
    version: "version",
    target: 100,
    command: ({ folder, report, temp }, binary) => leaksCommand(binary, ["dir", folder], report, temp),
    findings: ({ report }) => arrayLength(report),
  },
  {
    name: "trufflehog",
    binary: "trufflehog",
    version: "--version",
    target: 100,
    command: ({ folder, temp }, binary) => ({
      program: binary,
      args: ["filesystem", folder, "--no-verification", "--no-update", "--json"],
      cwd: temp,
    }),
    findings: (_, { stdout }) => linesOf(stdout).filter((line) => line.includes('"SourceMetadata"')).length,
  },
];

/** The target as a row states it. */
export const atLeast = (times: number): Target => ({ on: "ratio", is: "at least", bound: times });

/** Where a program is: in the given folders, in what npm makes of them, or on the path. */
export function locate(binary: string, folders: readonly string[]): string | undefined {
  const path = (process.env["PATH"] ?? "").split(":").filter((folder) => folder !== "");
  const own = folders.flatMap((folder) => [folder, join(folder, ".bin"), join(folder, "node_modules", ".bin")]);
  return [...own, ...path].map((folder) => join(folder, binary)).find((file) => existsSync(file));
}

/** Secretlint with its recommended rules, and its output in a format. */
export function secretlintCommand({ folder, temp }: Place, binary: string, format: string): Command {
  const config = join(temp, "secretlint.json");
  writeFileSync(config, JSON.stringify({ rules: [{ id: "@secretlint/secretlint-rule-preset-recommend" }] }));
  const args = ["--secretlintrc", config, "--format", format, "--no-terminalLink", "**/*"];
  // from within the tree: elsewhere it leaves node_modules out
  return { program: binary, args, cwd: folder };
}

/** Gitleaks and what grew from it are asked alike. */
function leaksCommand(binary: string, what: readonly string[], report: string, cwd: string): Command {
  const args = [...what, "--no-banner", "--exit-code", "0", "--report-format", "json", "--report-path", report];
  return { program: binary, args, cwd };
}

/** The literals that keystow's own first stage looks for. */
function someLiterals(): readonly string[] {
  return [
    ...new Set(
      allOf(createRuleList())
        .flatMap(ruleAnchors)
        .map(({ anchor }) => anchor.text),
    ),
  ];
}

const linesOf = (text: string) => text.split("\n").filter((line) => line !== "");

function arrayLength(file: string): number {
  const report: unknown = JSON.parse(readFileSync(file, "utf8"));
  return Array.isArray(report) ? report.length : 0;
}
