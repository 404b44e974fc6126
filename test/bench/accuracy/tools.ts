// Other scanners on the same cases: each case is a file of its own in a temporary folder, each tool runs once over all of
// them, and what it reports is brought into the form that is scored. None may ask the network.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Contender, contenders, locate, type Place, secretlintCommand } from "../contenders.js";
import { versionOf } from "../measurements/side-by-side.js";
import { type Command, timedRun } from "../support/timed-run.js";
import type { Case, Source } from "./cases.js";
import { type Found, type Score, scoreCases, sumUp } from "./score.js";

/** A tool and how it did, by source; without scores if it is not installed. */
export interface ToolScores {
  readonly name: string;
  readonly scores?: readonly Score[];
}

/** What a tool reports: 1-based lines, and the secret as it stands in the text. */
interface Report {
  readonly file: string;
  readonly line: number;
  readonly secret: string;
}

/** What is read of the reports of gitleaks and of what grew from it. */
interface Leak {
  readonly File: string;
  readonly StartLine: number;
  readonly Secret: string;
}

interface Hog {
  readonly Raw?: string;
  readonly SourceMetadata?: {
    readonly Data: { readonly Filesystem: { readonly file: string; readonly line?: number } };
  };
}

interface Linted {
  readonly filePath: string;
  readonly sourceContent: string;
  readonly messages: readonly {
    readonly range: readonly [number, number];
    readonly loc: { start: { line: number } };
  }[];
}

/** A report; what cannot be read is not repeated, since it holds the cases. */
function jsonOf(text: string): unknown {
  try {
    return text.trim() === "" ? [] : JSON.parse(text);
  } catch {
    throw new Error("a report is no JSON");
  }
}

const readLeaks = (text: string): readonly Report[] =>
  (jsonOf(text) as readonly Leak[]).map(({ File, StartLine, Secret }) => ({
    file: File,
    line: StartLine,
    secret: Secret,
  }));

const readHogs = (text: string): readonly Report[] =>
  text.split("\n").flatMap((line): readonly Report[] => {
    if (!line.startsWith("{")) return [];
    const { Raw = "", SourceMetadata: from } = JSON.parse(line) as Hog;
    return from ? [{ ...from.Data.Filesystem, line: from.Data.Filesystem.line ?? 1, secret: Raw }] : [];
  });

const readLinted = (text: string): readonly Report[] =>
  (jsonOf(text) as readonly Linted[]).flatMap(({ filePath, sourceContent, messages }) =>
    messages.map(({ range, loc }) => ({
      file: filePath,
      line: loc.start.line,
      secret: sourceContent.slice(...range),
    })),
  );

/** How what a tool wrote is read: what it printed, or the file for its report. */
const READERS: Readonly<Record<string, (stdout: string, report: string) => readonly Report[]>> = {
  gitleaks: (_, report) => readLeaks(readFileSync(report, "utf8")),
  betterleaks: (_, report) => readLeaks(readFileSync(report, "utf8")),
  trufflehog: (stdout) => readHogs(stdout),
  secretlint: (_, report) => readLinted(readFileSync(report, "utf8")),
};

/** Runs each tool that is installed on all sources: looked for in some folders first, then on the path. */
export function scoreTools(
  sources: readonly Source[],
  folders: readonly string[],
  temp: string,
): readonly ToolScores[] {
  const tree = join(temp, "cases");
  sources.forEach(({ name, cases }) => {
    cases.forEach((row, at) => {
      writeCase(join(tree, name, folderOf(at)), row);
    });
  });
  return contenders
    .filter(({ name }) => name in READERS)
    .map((contender): ToolScores => {
      const binary = locate(contender.binary ?? contender.name, folders);
      if (binary === undefined) return { name: contender.name };
      const name = `${contender.name}${versionOf(contender, binary)}`;
      return { name, scores: sources.map((source) => scoreOne(contender, binary, source, tree, temp)) };
    });
}

function scoreOne(contender: Contender, binary: string, source: Source, tree: string, temp: string): Score {
  const { name } = contender;
  const place = { folder: join(tree, source.name), report: join(temp, `${name}-${source.name}.json`), temp };
  const command = name === "secretlint" ? secretlintReport(place, binary) : contender.command(place, binary);
  const { stdout, stderr, status } = timedRun(command);
  // 1 is what most of them end with when they have found something
  if (status !== 0 && status !== 1)
    throw new Error(`${name} ended with ${status ?? "a signal"}: ${stderr.slice(0, 500)}`);
  const byCase = new Map<string, Report[]>();
  for (const one of READERS[name]?.(stdout, place.report) ?? []) {
    const [folder = ""] = /case-\d+(?=[\\/][^\\/]*$)/.exec(one.file) ?? [];
    byCase.set(folder, [...(byCase.get(folder) ?? []), one]);
  }
  const scored = scoreCases(source, (text, _path, at) =>
    (byCase.get(folderOf(at)) ?? []).map((one) => foundIn(text, one)),
  );
  return sumUp(
    source.name,
    scored.filter(({ row }) => row.weak !== true),
  );
}

/** To a file: a long report does not come whole through a pipe. */
function secretlintReport(place: Place, binary: string): Command {
  const command = secretlintCommand(place, binary, "json");
  return { ...command, args: ["--output", place.report, ...command.args] };
}

const folderOf = (at: number) => `case-${at}`;

function writeCase(folder: string, { text, filename }: Case): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, basename(filename ?? "") || "case.txt"), text);
}

/** Where a report's secret stands: from its line on, else anywhere, else the whole line. */
function foundIn(text: string, { line, secret }: Report): Found {
  const lines = text.split("\n");
  const begin = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const whole = lines[line - 1] ?? "";
  if (secret === "") return { secret: whole, span: { start: begin, end: begin + whole.length } };
  const near = text.indexOf(secret, begin);
  const start = near === -1 ? text.indexOf(secret) : near;
  return start === -1
    ? { secret, span: { start: begin, end: begin + whole.length } }
    : { secret, span: { start, end: start + secret.length } };
}
