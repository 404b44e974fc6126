// A file's bytes, as a host reads them, to findings.
import type { Finding } from "./finding.js";
import type { ReadBytes, SourceContext } from "./source.js";
import { decodeText } from "./text/decode.js";
import { createLocator, type Location } from "./text/locator.js";

/** What was found in a file. */
export interface FileScan {
  /** In bytes. */
  readonly size: number;
  /** Whether it is no text, so that it was not looked into. */
  readonly binary: boolean;
  readonly findings: readonly Finding[];
  /** Where an offset of the findings' spans stands. */
  readonly locate: (offset: number) => Location;
}

/** Reads a file to its end and scans its text. */
export function scanFile(
  read: ReadBytes,
  context: SourceContext,
  scan: (text: string, context: SourceContext) => readonly Finding[],
): FileScan {
  const bytes = readAll(read);
  const text = decodeText(bytes)?.text;
  const { locate } = createLocator(text ?? "");
  const findings = text === undefined ? [] : scan(text, context);
  return { size: bytes.length, binary: text === undefined, findings, locate };
}

function readAll(read: ReadBytes): Uint8Array {
  let bytes = new Uint8Array(65_536);
  let length = 0;
  for (;;) {
    if (length === bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    const count = read(bytes, length, bytes.length - length);
    if (count === 0) return bytes.subarray(0, length);
    length += count;
  }
}
