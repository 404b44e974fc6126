// Bytes to text, the same way in every host, so that spans mean the same everywhere.
// May not guess beyond byte-order marks, UTF-8 validity and the NUL pattern of UTF-16.

/** A text and the encoding that it was read as. A byte-order mark is not part of the text. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "latin1";
}

/** How much of a file is looked at to tell text from binary, in bytes; git looks at 8,000. */
const SNIFF_LENGTH = 8192;

/**
 * Decodes a file's bytes: UTF-8 and UTF-16 with or without a byte-order mark, else Latin-1
 * (as browsers read it, that is Windows-1252).
 *
 * @returns `undefined` for binary content: a NUL byte in the first 8 KB that UTF-16 does not explain.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const encoding = sniff(bytes);
  if (encoding === "binary") return undefined;
  if (encoding !== "utf-8") return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding };
  } catch {
    return { text: new TextDecoder("latin1").decode(bytes), encoding: "latin1" };
  }
}

function sniff(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | "binary" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, SNIFF_LENGTH);
  const nuls = { even: 0, odd: 0 };
  for (let at = head.indexOf(0); at !== -1; at = head.indexOf(0, at + 1)) {
    if (at % 2 === 0) nuls.even++;
    else nuls.odd++;
  }
  if (nuls.even + nuls.odd === 0) return "utf-8";
  // Mostly ASCII in UTF-16 has a NUL in nearly every second byte, always on the same side.
  const half = head.length / 2;
  if (nuls.even === 0 && nuls.odd > half * 0.7) return "utf-16le";
  if (nuls.odd === 0 && nuls.even > half * 0.7) return "utf-16be";
  return "binary";
}
