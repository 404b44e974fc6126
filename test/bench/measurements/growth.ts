// Twice the text must take twice the time, not four times; four times the rules hardly any more.
import { basename } from "node:path";
import { createDetector } from "../../../detector/src/detector.js";
import type { Finding } from "../../../detector/src/finding.js";
import { figure } from "../report/figure.js";
import type { Context, Measurement, Row } from "../row.js";
import { corpusOf } from "../support/corpus.js";
import { cpuSeconds, median } from "../support/cpu.js";
import { program } from "../support/paths.js";
import { cleanPieces, plantedLine } from "../support/planted-keys.js";
import { inRounds } from "../support/rounds.js";

/** How many times the text grows, and the rules. */
const TEXT_TIMES = 8;
const RULE_TIMES = 4;
/** So many times the text are more than the scanner's buffer holds: such a file is scanned in blocks. */
const LARGE = 8;
const LIMIT = 1.3;
/** A piece of the text, behind which a key stands. */
const PIECE = 20_000;

export const growth: Measurement = {
  name: "growth",
  title: "Growth",
  run: (context) => [...withBytes(context), ...withRules(context)],
};

type Scan = (text: string) => readonly Finding[];

function withBytes({ folders: [folder = "."], runs, sizes }: Context): readonly Row[] {
  const detector = createDetector();
  const pieces = cleanPieces(corpusOf(folder, sizes.growth), PIECE);
  const lines = pieces.map((piece, at) => piece + plantedLine(at)).join("");
  const line = lines.replaceAll(/\r?\n/g, " ");
  const asFile: Scan = (text) => detector.scanFile(readerOf(Buffer.from(text))).findings;
  const asText: Scan = (text) => detector.scan(text);
  return [
    growthOf("a text of many lines", lines, asText, runs),
    growthOf("a text of one line", line, asText, runs),
    growthOf("a large file of many lines", lines.repeat(LARGE), asFile, runs),
    growthOf("a large file of one line", line.repeat(LARGE), asFile, runs),
  ];
}

function growthOf(what: string, text: string, scan: Scan, runs: number): Row {
  const long = text.repeat(TEXT_TIMES);
  const times: { readonly short: number; readonly long: number }[] = [];
  let found = { short: 0, long: 0 };
  for (let round = 0; round <= runs; round++) {
    const ofShort = cpuSeconds(() => {
      for (let time = 0; time < TEXT_TIMES; time++) found.short = scan(text).length;
    });
    const ofLong = cpuSeconds(() => (found = { ...found, long: scan(long).length }));
    if (round > 0) times.push({ short: ofShort, long: ofLong });
  }
  const expected = TEXT_TIMES * found.short;
  const shortCost = median(times.map(({ short }) => short));
  const longCost = median(times.map(({ long }) => long));
  return {
    name: `${what}, ${size(text)} to ${size(long)}`,
    value: long.length / 1e6 / longCost,
    unit: "MB/s",
    ratio: { times: longCost / shortCost, of: `${TEXT_TIMES} short` },
    findings: found.long,
    target: { on: "ratio", is: "at most", bound: LIMIT },
    ...(found.long !== expected && { wrong: `${expected} keys are there, and ${found.long} are found` }),
  };
}

const size = (text: string) => `${figure(text.length / 1e6)} MB`;

function readerOf(bytes: Buffer) {
  let at = 0;
  return (target: Uint8Array, offset: number, length: number) => {
    const piece = bytes.subarray(at, at + length);
    target.set(piece, offset);
    at += piece.length;
    return piece.length;
  };
}

function withRules({ folders: [folder = "."], runs, temp }: Context): readonly Row[] {
  const scan = (times: number) => ({
    program: process.execPath,
    args: [program("scan-tree"), folder, String(times)],
    cwd: temp,
  });
  const timed = inRounds({ few: scan(1), many: scan(RULE_TIMES) }, runs);
  const [few, many] = [timed.few, timed.many].map(
    ({ last }) => JSON.parse(last.stdout) as { findings: number; rules: number },
  );
  const name = (rules = 0) => `${basename(folder)} with ${rules} rules`;
  return [
    { name: name(few?.rules), value: timed.few.cpu, unit: "s CPU", findings: few?.findings ?? 0 },
    {
      name: name(many?.rules),
      value: timed.many.cpu,
      unit: "s CPU",
      ratio: { times: timed.many.cpu / timed.few.cpu, of: `${few?.rules ?? 0} rules` },
      findings: many?.findings ?? 0,
      target: { on: "ratio", is: "at most", bound: LIMIT },
    },
  ];
}
