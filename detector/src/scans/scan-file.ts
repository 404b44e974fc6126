// A file's bytes, as a host reads them, to findings: they go straight into the prefilter's buffer, and become
// text only where a rule has to look. What does not fit into the buffer is scanned in blocks.
import { searchBuffer } from "../engine/search-text.js";
import type { Finding } from "../finding.js";
import type { Analyser } from "../pipeline/analyser.js";
import type { ReadBytes, SourceContext } from "../source.js";
import { decodeUtf8, markLength, sniff } from "../text/decode.js";
import { createLocator, type Location } from "../text/locator.js";
import { hitsInText } from "./hits-in-text.js";
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
  /** Where an offset of the findings' spans stands. */
  readonly locate: (offset: number) => Location;
}

/** Reads a file to its end and scans its text. */
export function scanFile(read: ReadBytes, context: SourceContext, analyser: Analyser): FileScan {
  const { buffer } = analyser.prefilter;
  const length = readInto(buffer, 0, read);
  const encoding = sniff(buffer.subarray(0, length));
  if (encoding === "binary") return { ...nothing, size: length, binary: true };
  if (encoding === "utf-8") return scanUtf8({ from: markLength(buffer), length, read }, context, analyser);
  const source = transcoded(buffer.slice(0, length), read, encoding);
  const inUtf8 = { from: 0, length: readInto(buffer, 0, source.read), read: source.read };
  return { ...scanUtf8(inUtf8, context, analyser), size: source.size() };
}

const nothing: Omit<FileScan, "size"> = { binary: false, findings: [], locate: () => ({ line: 1, column: 1 }) };

/** A file in UTF-8 whose beginning is in the buffer: its text begins at byte `from`. */
interface Utf8File {
  readonly from: number;
  readonly length: number;
  readonly read: ReadBytes;
}

function scanUtf8({ from, length, read }: Utf8File, context: SourceContext, analyser: Analyser): FileScan {
  const { buffer } = analyser.prefilter;
  if (length === buffer.length) return scanBlocks(from, read, context, analyser);
  const hits = searchBuffer(analyser.prefilter, length);
  if (hits.length === 0) return { ...nothing, size: length };
  const bytes = buffer.subarray(from, length);
  const text = decodeUtf8(bytes);
  const { findings } = analyser.analyseHits(text, hitsInText(hits, bytes, from, text), context);
  return { size: length, binary: false, findings, locate: createLocator(text).locate };
}
