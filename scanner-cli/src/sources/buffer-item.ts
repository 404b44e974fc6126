// Bytes that are in memory already, as a file's.
import type { FileItem } from "./source.js";

/** The item of a file whose content is known. */
export function bufferItem(path: string, bytes: Uint8Array): FileItem {
  return {
    kind: "file",
    path,
    scan: (scan) => {
      let at = 0;
      const result = scan((target, offset, length) => {
        const count = Math.min(length, bytes.length - at);
        target.set(bytes.subarray(at, at + count), offset);
        at += count;
        return count;
      });
      return result.binary ? { kind: "skipped", path, size: result.size, reason: "binary" } : result;
    },
  };
}
