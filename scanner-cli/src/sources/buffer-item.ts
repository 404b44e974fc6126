// Bytes that are in memory already, as a file's.
import { readFrom } from "@keystow/detector";
import type { FileItem } from "./source.js";

/** The item of a file whose content is known. */
export function bufferItem(path: string, bytes: Uint8Array): FileItem {
  return {
    kind: "file",
    path,
    scan: (scan) => {
      const result = scan(readFrom(bytes));
      return result.binary ? { kind: "skipped", path, size: result.size, reason: "binary" } : result;
    },
  };
}
