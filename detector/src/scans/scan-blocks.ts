// A file in UTF-8, scanned as it is read. One that is larger than the buffer is scanned block by block, each with
// enough of its neighbours around it that what stands in it is judged as in the whole: a finding belongs to the
// block in whose own part it begins.
import type { Finding } from "../finding.js";
import type { Analyser } from "../pipeline/analyser.js";
import type { ReadBytes, SourceContext } from "../source.js";
import type { Location } from "../text/locator.js";
import { behind, FILE_START } from "../text/position.js";
import { characterStart } from "../text/utf8.js";
import type { FileScan } from "./scan-file.js";
import { readInto } from "./read-into.js";
import { type Block, extentOf, MARGIN, scanBlock } from "./scan-block.js";

/** A file whose first bytes are in the buffer. */
interface BegunFile {
  /** Where its text begins: behind a byte-order mark. */
  readonly begin: number;
  /** How many bytes are there. */
  readonly head: number;
  readonly read: ReadBytes;
}

/** Reads a file to its end and scans it. */
export function scanBlocks(
  { begin, head, read }: BegunFile,
  context: SourceContext,
  analyser: Analyser,
): Omit<FileScan, "binary"> {
  const { prefilter } = analyser;
  const { buffer } = prefilter;
  const findings: Finding[] = [];
  const places = new Map<number, Location>();
  let length = readInto(buffer, head, read);
  let size = length;
  let block: Block = { begin, length, ownFrom: begin, ownTo: ownEnd(buffer, length), position: FILE_START };
  for (;;) {
    // one by one: a call takes only so many arguments
    for (const finding of scanBlock(block, places, context, analyser)) findings.push(finding);
    if (length < buffer.length) break;
    // the next block begins a margin before its own part, and not between the two halves of a line end
    const next = lineStart(buffer, characterStart(buffer, block.ownTo - MARGIN));
    const position = behind(block.position, extentOf(prefilter, block.begin, next));
    buffer.copyWithin(0, next);
    const carried = length - next;
    length = readInto(buffer, carried, read);
    size += length - carried;
    block = { begin: 0, length, ownFrom: block.ownTo - next, ownTo: ownEnd(buffer, length), position };
  }
  return { size, findings, locate: (offset) => places.get(offset) ?? { line: 1, column: 1 } };
}

/** Where the part ends whose findings are told now: a margin before what is there, or the file's end. */
function ownEnd(buffer: Uint8Array, length: number): number {
  return length < buffer.length ? length : characterStart(buffer, length - MARGIN);
}

function lineStart(bytes: Uint8Array, at: number): number {
  return bytes[at] === 0x0a && bytes[at - 1] === 0x0d ? at - 1 : at;
}
