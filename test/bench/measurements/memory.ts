// How much memory the scanner takes at most: on a tree of a gigabyte, and on one file of two. Both are written into a
// temporary folder first, so this is measured only when it is asked for.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { counted } from "../report/figure.js";
import type { Context, Measurement, Row } from "../row.js";
import { corpusOf } from "../support/corpus.js";
import { keystowOn, keystowReport } from "../support/keystow.js";
import { program } from "../support/paths.js";
import { cleanPieces, plantedLine } from "../support/planted-keys.js";
import { timedRun } from "../support/timed-run.js";

const MB = 1_000_000;
/** Bytes of a piece of text; a file of the tree is one of them. */
const PIECE = MB / 4;
/** So many pieces have one key between them. */
const PIECES_PER_KEY = 64;
const LIMIT = 120;

export const memory: Measurement = {
  name: "memory",
  title: "Memory",
  onDemand: true,
  run: (context) => [
    measured("a tree", context.sizes.bigTree, context, writeTree),
    measured("one file", context.sizes.bigFile, context, writeFile),
  ],
};

type Write = (folder: string, texts: Iterable<string>) => void;

function measured(what: string, bytes: number, { folders: [source = "."], temp }: Context, write: Write): Row {
  const folder = join(temp, "memory");
  mkdirSync(folder);
  try {
    const pieces = cleanPieces(corpusOf(source, 16 * PIECE), PIECE);
    const count = Math.ceil(bytes / PIECE);
    write(folder, texts(pieces, count));
    const { peak, cpu, findings } = scan(folder, temp);
    const expected = Math.ceil(count / PIECES_PER_KEY);
    return {
      name: `${what} of ${counted(Math.round(bytes / MB))} MB: most memory`,
      value: peak / MB,
      unit: "MB",
      findings,
      target: { on: "value", is: "at most", bound: LIMIT },
      note: `${cpu.toFixed(2)} s CPU`,
      ...(findings !== expected && { wrong: `${expected} keys are there, and ${findings} are found` }),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function* texts(pieces: readonly string[], count: number): Generator<string> {
  for (let at = 0; at < count; at++) {
    const piece = pieces[at % pieces.length] ?? "";
    yield at % PIECES_PER_KEY === 0 ? piece + plantedLine(at) : piece;
  }
}

function writeTree(folder: string, contents: Iterable<string>): void {
  let count = 0;
  for (const text of contents) write(join(folder, `file-${count++}.txt`), [text]);
}

function writeFile(folder: string, contents: Iterable<string>): void {
  write(join(folder, "file.txt"), contents);
}

function write(path: string, contents: Iterable<string>): void {
  const file = openSync(path, "w");
  for (const text of contents) writeSync(file, text);
  closeSync(file);
}

function scan(folder: string, temp: string) {
  const report = join(temp, "memory.json");
  const peakFile = join(temp, "peak");
  const command = keystowOn(folder, report, temp);
  const { cpu } = timedRun({
    ...command,
    args: ["--require", program("report-peak"), ...command.args],
    env: { KEYSTOW_BENCH_PEAK: peakFile },
  });
  return { cpu, peak: Number(readFileSync(peakFile, "utf8")) * 1024, findings: keystowReport(report).findings.length };
}
