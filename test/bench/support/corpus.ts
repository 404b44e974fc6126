// Real source text, as much as is asked for, from the files of a folder.
import { readFileSync, statSync } from "node:fs";
import { filesBelow } from "./files-below.js";

/** Larger files are bundles and data: a few of them would be half of the corpus. */
const LARGEST = 1_000_000;
/** So many bytes tell whether a file is text. */
const HEAD = 8_000;

/**
 * The text files of a folder, one behind the other, in the order of their paths.
 *
 * @throws Error if there is no text in the folder
 */
export function corpusOf(folder: string, bytes: number): Buffer {
  const corpus = Buffer.alloc(bytes);
  let length = 0;
  for (const file of filesBelow(folder).toSorted()) {
    if (length === bytes) return corpus;
    if (statSync(file).size > LARGEST) continue;
    const content = readFileSync(file);
    if (!content.subarray(0, HEAD).includes(0)) length += content.copy(corpus, length);
  }
  if (length === 0) throw new Error(`there is no text in ${folder}`);
  // a small folder is gone through again
  for (let at = length; at < bytes; at += length) corpus.copy(corpus, at, 0, length);
  return corpus;
}

/** The corpus in pieces of equal size; the last one may be shorter. */
export function piecesOf(corpus: Buffer, size: number): readonly Buffer[] {
  return Array.from({ length: Math.ceil(corpus.length / size) }, (_, at) =>
    corpus.subarray(at * size, (at + 1) * size),
  );
}
