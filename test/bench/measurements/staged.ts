// What a commit waits for: a scan of five staged files, against the start of a Node that has nothing to do. The git
// that the scan asks is a part of its time.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Context, Measurement, Row } from "../row.js";
import { corpusOf } from "../support/corpus.js";
import type { KeystowReport } from "../support/keystow.js";
import { KEYSTOW } from "../support/paths.js";
import { cleanPieces, plantedLine } from "../support/planted-keys.js";
import { inRounds, type Timed } from "../support/rounds.js";

const FILES = 5;
/** The size of a usual source file. */
const BYTES = 8_000;
/** So short a run is measured so many times more often. */
const MORE = 3;

export const staged: Measurement = { name: "staged", title: "Staged files", run };

function run({ folders: [folder = "."], runs, temp }: Context): readonly Row[] {
  const texts = cleanPieces(corpusOf(folder, FILES * BYTES), BYTES);
  const clean = stageFiles(join(temp, "staged-clean"), texts, false);
  const withKey = stageFiles(join(temp, "staged-key"), texts, true);
  const nothing = join(temp, "nothing.cjs");
  writeFileSync(nothing, "");
  const scan = [KEYSTOW, "scan", "--staged", "--exit-zero", "--format", "json"];
  const timed = inRounds(
    {
      start: { program: process.execPath, args: [nothing], cwd: clean },
      // the first round leaves the bytecode that all others take
      withKey: { program: process.execPath, args: scan, cwd: withKey },
      clean: { program: process.execPath, args: scan, cwd: clean },
    },
    runs * MORE,
  );
  const { start } = timed;
  return [
    { name: "Node's start and end", value: start.cpu * 1000, unit: "ms CPU" },
    ...rowsOf("a clean commit", timed.clean, start, 0),
    ...rowsOf("a commit with a key", timed.withKey, start, 1),
  ];
}

function rowsOf(name: string, scan: Timed, start: Timed, planted: number): readonly Row[] {
  const findings = (JSON.parse(scan.last.stdout) as KeystowReport).findings.length;
  return [
    { name: `${name}, ${FILES} files: scan --staged`, value: scan.cpu * 1000, unit: "ms CPU", findings },
    {
      name: `${name}: what the scan adds`,
      value: (scan.cpu - start.cpu) * 1000,
      unit: "ms CPU",
      target: { on: "value", is: "at most", bound: 25 },
      ...(findings !== planted && { wrong: `keys staged: ${planted}, keys found: ${findings}` }),
    },
  ];
}

/** Makes a repository in which as many files are changed and staged; one of them may have a key in it. */
function stageFiles(repository: string, texts: readonly string[], hasKey: boolean): string {
  mkdirSync(repository);
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: repository, stdio: "ignore" });
  const write = (more: (at: number) => string) => {
    for (let at = 0; at < FILES; at++) {
      writeFileSync(join(repository, `file-${at}.js`), (texts[at % texts.length] ?? "") + more(at));
    }
    git("add", "--all");
  };
  git("init", "--quiet");
  write(() => "");
  const identity = ["-c", "user.name=Bench", "-c", "user.email=bench@example.invalid", "-c", "commit.gpgSign=false"];
  git(...identity, "commit", "--quiet", "--no-verify", "-m", "Begin");
  write((at) => (hasKey && at === 0 ? plantedLine(at) : "// changed\n"));
  return repository;
}
