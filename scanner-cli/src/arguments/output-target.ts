// What follows `-o`: a file for the main report, or `format=file` for a further one.
import { nearest } from "@keystow/detector";
import { formats, isFormat, type Format } from "../reporters/formats.js";
import { FlagValueError } from "./flag.js";

/** Where a report goes, and in which format if the flag says so. */
export interface OutputTarget {
  readonly file: string;
  readonly format?: Format;
}

/** Reads `FILE` or `FORMAT=FILE`. A file whose name begins with a word and `=` is written `./word=...`. */
export function parseOutput(text: string): OutputTarget {
  const [, word, file] = /^([a-z0-9-]+)=(.*)$/s.exec(text) ?? [];
  if (word === undefined || file === undefined) return { file: named(text) };
  if (isFormat(word)) return { format: word, file: named(file) };
  const meant = nearest(word, formats);
  throw new FlagValueError(
    `knows the formats ${formats.join(", ")}${meant === undefined ? "" : ` (did you mean ${meant}=?)`}`,
  );
}

function named(file: string): string {
  if (file === "") throw new FlagValueError("takes a file name");
  return file;
}
