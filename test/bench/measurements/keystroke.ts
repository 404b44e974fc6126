// What an editor waits for at each keystroke: characters typed, and taken back, in a long document with keys in it,
// half of them in a key or beside it. Afterwards the findings must be those of a scan of the whole.
import { isDeepStrictEqual } from "node:util";
import { createDetector } from "../../../detector/src/detector.js";
import type { DocumentScan } from "../../../detector/src/scans/document-scan.js";
import { seededRandom } from "../../support/seeded-random.js";
import { counted } from "../report/figure.js";
import type { Context, Measurement, Row } from "../row.js";
import { corpusOf } from "../support/corpus.js";
import { cpuSeconds, median, quantile } from "../support/cpu.js";
import { plantedLine } from "../support/planted-keys.js";

/** So many lines have one key between them. */
const LINES_PER_KEY = 250;
/** Of so many edits, the findings after one are compared: a full scan takes longer than many edits. */
const EDITS_PER_CHECK = 5;
/** Longer lines are not written by hand. */
const LONGEST_LINE = 160;
const BYTES_PER_LINE = 120;

export const keystroke: Measurement = { name: "keystroke", title: "Keystroke", run };

function run({ folders: [folder = "."], sizes }: Context): readonly Row[] {
  const detector = createDetector();
  const context = { path: "document.ts" };
  const document = detector.openDocument(longDocument(folder, sizes.lines), context);
  const random = seededRandom(1);
  const edits: number[] = [];
  const scans: number[] = [];
  let wrong = 0;
  for (let count = 0; count < sizes.edits; count += 2) {
    const at = somewhere(document, random);
    for (const edit of [
      { start: at, end: at, text: "x" },
      { start: at, end: at + 1, text: "" },
    ]) {
      edits.push(cpuSeconds(() => document.edit([edit])));
      if (edits.length % EDITS_PER_CHECK !== 0) continue;
      let whole: unknown;
      scans.push(cpuSeconds(() => (whole = detector.scan(document.text(), context))));
      if (!isDeepStrictEqual(document.findings(), whole)) wrong++;
    }
  }
  const name = `${counted(sizes.lines)} lines`;
  const scan = median(scans);
  const ratioOf = (seconds: number) => ({ times: seconds / scan, of: "the whole" });
  return [
    {
      name: `${name}: scanned as a whole`,
      value: scan * 1000,
      unit: "ms CPU",
      findings: detector.scan(document.text(), context).length,
    },
    {
      name: `${name}: one keystroke, median`,
      value: median(edits) * 1000,
      unit: "ms CPU",
      ratio: ratioOf(median(edits)),
      findings: document.findings().length,
      target: { on: "value", is: "at most", bound: 2 },
      note: `${scans.length} of ${edits.length} compared with a scan of the whole`,
      ...(wrong > 0 && { wrong: `after ${wrong} edits the findings are not those of the whole` }),
    },
    { name: `${name}: one keystroke, 99 of 100`, value: quantile(edits, 0.99) * 1000, unit: "ms CPU" },
  ];
}

/** Lines of source, and here and there one with a key. */
function longDocument(folder: string, lines: number): string {
  const source = corpusOf(folder, lines * BYTES_PER_LINE)
    .toString("utf8")
    .split("\n")
    .filter((line) => line.length < LONGEST_LINE);
  return Array.from({ length: lines }, (_, at) =>
    at % LINES_PER_KEY === LINES_PER_KEY - 1 ? plantedLine(at) : `${source[at % source.length] ?? ""}\n`,
  ).join("");
}

/** A place in the text, every other time one near a key. */
function somewhere(document: DocumentScan, random: () => number): number {
  const findings = document.findings();
  const key = random() < 0.5 ? findings[Math.floor(random() * findings.length)] : undefined;
  const length = document.text().length;
  if (!key) return Math.floor(random() * (length - 1));
  return Math.min(length - 1, Math.max(0, key.span.start - 20 + Math.floor(random() * 80)));
}
