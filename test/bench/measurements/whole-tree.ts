// The whole way over a tree of files, from the process's start to its end, against reading the same files in Node and
// doing nothing with them: no scanner in Node can take less.
import { basename, join } from "node:path";
import { counted } from "../report/figure.js";
import type { Context, Measurement, Row } from "../row.js";
import { keystowOn, keystowReport } from "../support/keystow.js";
import { program } from "../support/paths.js";
import { inRounds } from "../support/rounds.js";

/** From so many files on, starting does not count and the target holds. */
const LARGE = 30_000;

export const wholeTree: Measurement = {
  name: "whole-tree",
  title: "Whole tree",
  run: (context) => context.folders.flatMap((folder) => rowsOf(folder, context)),
};

interface TreeRead {
  readonly files: number;
  readonly bytes: number;
  readonly findings?: number;
}

function rowsOf(folder: string, { runs, temp }: Context): readonly Row[] {
  const report = join(temp, "whole-tree.json");
  const timed = inRounds(
    {
      read: { program: process.execPath, args: [program("read-tree"), folder], cwd: temp },
      keystow: keystowOn(folder, report, temp),
      detector: { program: process.execPath, args: [program("scan-tree"), folder], cwd: temp },
    },
    runs,
  );
  const read = JSON.parse(timed.read.last.stdout) as TreeRead;
  const detected = JSON.parse(timed.detector.last.stdout) as TreeRead;
  const { findings, summary } = keystowReport(report);
  const name = basename(folder);
  const ratioOf = (cpu: number) => ({ times: cpu / timed.read.cpu, of: "reading" });
  const size = (files: number, bytes: number) => `${counted(files)} files, ${counted(Math.round(bytes / 1e6))} MB`;
  return [
    { name: `${name}: read only`, value: timed.read.cpu, unit: "s CPU", note: size(read.files, read.bytes) },
    {
      name: `${name}: keystow`,
      value: timed.keystow.cpu,
      unit: "s CPU",
      ratio: ratioOf(timed.keystow.cpu),
      findings: findings.length,
      note: `${size(summary.scannedFiles, summary.scannedBytes)} of text`,
      ...(read.files >= LARGE && { target: { on: "ratio", is: "at most", bound: 1.5 } }),
    },
    {
      name: `${name}: detector alone`,
      value: timed.detector.cpu,
      unit: "s CPU",
      ratio: ratioOf(timed.detector.cpu),
      findings: detected.findings ?? 0,
      note: size(detected.files, detected.bytes),
    },
  ];
}
