// A file's bytes, as a host reads them, to findings: they go straight into the prefilter's buffer, and become
// text only where a rule has to look.
import type { Prefilter } from "../engine/prefilter.js";
import type { Finding } from "../finding.js";
import type { Analyser } from "../pipeline/analyser.js";
import type { ReadBytes, SourceContext } from "../source.js";
import { markLength, sniff, SNIFF_LENGTH, type Sniffed } from "../text/decode.js";
import type { Location } from "../text/locator.js";
import { readInto } from "./read-into.js";
import { scanBlocks } from "./scan-blocks.js";
import { transcoded } from "./transcoded.js";

/** What was found in a file. */
export interface FileScan {
  /** In bytes; of a file that is no text, what was read of it. */
  readonly size: number;
  /** Whether it is no text, so that it was not looked into. */
  readonly binary: boolean;
  readonly findings: readonly Finding[];
  /** Where an edge of a finding's span, or of a related one, stands. */
  readonly locate: (offset: number) => Location;
}

/** Most files are smaller, and of those that are no text no more is read. */
const FIRST_READ = 65_536;

const NOWHERE: FileScan["locate"] = () => ({ line: 1, column: 1 });

/** Reads a file to its end and scans its text. */
export function scanFile(read: ReadBytes, context: SourceContext, analyser: Analyser): FileScan {
  const { buffer } = analyser.prefilter;
  const head = readInto(buffer, 0, read, { most: FIRST_READ, enough: SNIFF_LENGTH });
  const encoding = sniffHead(analyser.prefilter, head);
  if (encoding === "binary") {
    return { size: head, binary: true, findings: [], locate: NOWHERE };
  }
  if (encoding === "utf-8") {
    const scan = scanBlocks({ begin: markLength(buffer), head, read }, context, analyser);
    return { ...scan, binary: false };
  }
  const source = transcoded(buffer.slice(0, head), read, encoding);
  const scan = scanBlocks({ begin: 0, head: 0, read: source.read }, context, analyser);
  return { ...scan, binary: false, size: source.size() };
}

function sniffHead({ buffer, firstNul }: Prefilter, length: number): Sniffed {
  const sniffed = Math.min(length, SNIFF_LENGTH);
  const first = firstNul(0, sniffed);
  return sniff(buffer.subarray(0, sniffed), first === sniffed ? -1 : first);
}
