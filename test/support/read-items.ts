// Reads the items of a source to their end, as the detector would, and keeps their texts, which it never does.
// In test/support, since the tests of every source look at what it delivers.
import { decodeText, type FileScan, type ReadBytes } from "@keystow/detector";
import type { SkippedItem, SourceItem, UnreadableItem } from "../../scanner-cli/src/sources/source.js";

/** A file that was read whole, decoded. */
export interface ReadText {
  readonly kind: "text";
  readonly path: string;
  readonly text: string;
  readonly size: number;
}

/** What came of an item; nothing if it was gone. */
function readItem(item: SourceItem): (ReadText | SkippedItem | UnreadableItem)[] {
  if (item.kind !== "file") return [item];
  const read = { text: "" };
  const outcome = item.scan((bytes) => scanInto(read, bytes));
  if (outcome === "gone") return [];
  return "kind" in outcome ? [outcome] : [{ kind: "text", path: item.path, text: read.text, size: outcome.size }];
}

/** What came of each item that was not gone, in order. */
export function readItems(items: Iterable<SourceItem>): (ReadText | SkippedItem | UnreadableItem)[] {
  return [...items].flatMap(readItem);
}

function scanInto(result: { text: string }, read: ReadBytes): FileScan {
  const bytes = readAll(read);
  const text = decodeText(bytes)?.text;
  result.text = text ?? "";
  return { size: bytes.length, binary: text === undefined, findings: [], locate: () => ({ line: 1, column: 1 }) };
}

/** Reads through a window that stands somewhere in a larger memory, as the detector's does. */
function readAll(read: ReadBytes): Uint8Array {
  const memory = new Uint8Array(1_000_000);
  const parts: Uint8Array[] = [];
  for (let count = read(memory, 100, 900_000); count > 0; count = read(memory, 100, 900_000)) {
    parts.push(memory.slice(100, 100 + count));
  }
  return Buffer.concat(parts);
}
