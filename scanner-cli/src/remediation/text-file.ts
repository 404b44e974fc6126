// A text file that may be rewritten: read so that its bytes can be told from others later, and written back as it was read.
import { decodeText } from "@keystow/detector";
import { readFileSync } from "node:fs";
import { errorCode } from "../errors.js";

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** A file's text, and the bytes that it was read from. */
export interface TextFile {
  readonly bytes: Buffer;
  /** Without a byte-order mark. */
  readonly text: string;
}

/** Reads a file; `"missing"` where there is none, `undefined` where it is no UTF-8 text. What else goes wrong is thrown. */
export function readTextFile(file: string): TextFile | "missing" | undefined {
  try {
    return textFileOf(readFileSync(file));
  } catch (error) {
    if (errorCode(error) === "ENOENT") return "missing";
    throw error;
  }
}

/** Bytes as a text file; `undefined` where they are no UTF-8 text. */
export function textFileOf(bytes: Buffer): TextFile | undefined {
  const decoded = decodeText(bytes);
  return decoded?.encoding === "utf-8" ? { bytes, text: decoded.text } : undefined;
}

/** The bytes of a new text, with the byte-order mark that the old one had. */
export function bytesOf(text: string, before: Buffer | undefined): Buffer {
  const content = Buffer.from(text, "utf8");
  return before?.subarray(0, MARK.length).equals(MARK) ? Buffer.concat([MARK, content]) : content;
}
