// Bytes to an item: text if they are text, else why not. May not do I/O.
import { constants } from "node:buffer";
import { decodeText } from "@keystow/detector";
import type { SourceItem } from "./source.js";

/** Above this many bytes a text may not fit into a string, and decoding it would abort the process, not throw. */
const MAX_DECODED = constants.MAX_STRING_LENGTH;

/** Decodes one file's bytes. */
export function textItem(path: string, bytes: Uint8Array): SourceItem {
  const size = bytes.length;
  const tooLong = tooLongItem(path, size);
  if (tooLong) return tooLong;
  const decoded = decodeText(bytes);
  if (!decoded) return { kind: "skipped", path, size, reason: "binary" };
  return { kind: "text", path, text: decoded.text, size };
}

/** What to say of a file that no string can hold, so that it need not be read; `undefined` for any other. */
export function tooLongItem(path: string, size: number): SourceItem | undefined {
  return size > MAX_DECODED ? { kind: "unreadable", path, reason: "too large to decode" } : undefined;
}
