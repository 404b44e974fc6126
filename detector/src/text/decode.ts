// Bytes to text, the same way in every host, so that spans mean the same everywhere.
// May not guess beyond byte-order marks, UTF-8 validity and the NUL pattern of UTF-16.
import { sequenceLength } from "./utf8.js";

/** A text and the encoding that it was read as. A byte-order mark is not part of the text. */
export interface DecodedText {
  readonly text: string;
  /** `latin1`: bytes that are not UTF-8 were read as Latin-1. */
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "latin1";
}

/** How a file's first bytes say that it is to be read. */
export type Sniffed = "utf-8" | "utf-16le" | "utf-16be" | "binary";

/** How much of a file is looked at to tell text from binary, in bytes; git looks at 8,000. */
export const SNIFF_LENGTH = 8192;

/**
 * Decodes a file's bytes: UTF-8 and UTF-16 with or without a byte-order mark. In UTF-8, bytes that are none are read
 * as Latin-1 (ISO 8859-1), each by itself, so that a piece reads as it does in the whole.
 *
 * @returns `undefined` for binary content: a NUL byte in the first 8 KB that UTF-16 does not explain.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const encoding = sniff(bytes);
  if (encoding === "binary") return undefined;
  if (encoding !== "utf-8") return { text: new TextDecoder(encoding).decode(bytes), encoding };
  const content = bytes.subarray(markLength(bytes));
  const text = decodeValid(content);
  return text === undefined ? { text: decodeMixed(content), encoding: "latin1" } : { text, encoding };
}

/** Decodes UTF-8 as {@link decodeText} does, from a place where no character is cut; a byte-order mark stays. */
export function decodeUtf8(bytes: Uint8Array): string {
  return decodeValid(bytes) ?? decodeMixed(bytes);
}

/** The same, faster, for bytes each of which is known to be one UTF-16 unit: ASCII, and bytes that are no UTF-8. */
export function decodeSingle(bytes: Uint8Array): string {
  const { Buffer } = globalThis as { Buffer?: PlatformBuffer };
  if (!Buffer) return decodeUtf8(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}

/** Node's: its Latin-1 is ISO 8859-1, which a TextDecoder's is not. */
interface PlatformBuffer {
  from(memory: ArrayBufferLike, from: number, length: number): { toString(encoding: "latin1"): string };
}

/**
 * How a file is to be read, by its first 8 KB, or by all of it if it is shorter.
 *
 * @param first where the first NUL of these is, -1 for none
 */
export function sniff(bytes: Uint8Array, first = bytes.subarray(0, SNIFF_LENGTH).indexOf(0)): Sniffed {
  // with two NULs behind it the mark is UTF-32's, which nobody writes source in
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? "binary" : "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return first === -1 ? "utf-8" : withNuls(bytes.subarray(0, SNIFF_LENGTH), first);
}

/** The length of UTF-8's byte-order mark, if one stands at the beginning. */
export function markLength(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** Mostly ASCII in UTF-16 has a NUL in nearly every second byte, always on the same side. */
function withNuls(head: Uint8Array, first: number): Sniffed {
  const side = first % 2;
  let count = 0;
  for (let at = first; at !== -1; at = head.indexOf(0, at + 1)) {
    if (at % 2 !== side) return "binary";
    count++;
  }
  if (count <= (head.length / 2) * 0.7) return "binary";
  return side === 1 ? "utf-16le" : "utf-16be";
}

function decodeValid(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Stretches of UTF-8 and stretches of bytes that are none, each decoded as what they are. */
function decodeMixed(bytes: Uint8Array): string {
  const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const valid = at;
    for (let length = sequenceLength(bytes, at); at < bytes.length && length > 0;) {
      at += length;
      length = sequenceLength(bytes, at);
    }
    text += utf8.decode(bytes.subarray(valid, at));
    // not a TextDecoder: what that calls Latin-1 differs from platform to platform
    while (at < bytes.length && sequenceLength(bytes, at) === 0) text += String.fromCharCode(bytes[at++] ?? 0);
  }
  return text;
}
