// What is piped into the scanner, under the name that the caller gives it.
// May not read more than the limit: the rest stays unread.
import { plainReason } from "../errors.js";
import { readBounded } from "./read-bounded.js";
import type { SourceItem, SourceOptions } from "./source.js";
import { textItem } from "./text-item.js";

const STANDARD_INPUT = 0;
const FIRST_READ = 65_536;

/** One item: standard input to its end. If it is too large, `size` is what was read before giving up. */
export function* stdinSource(
  filename: string,
  options: Pick<SourceOptions, "maxFileSize" | "ignored">,
): Generator<SourceItem> {
  yield stdinItem(filename, options);
}

function stdinItem(path: string, { maxFileSize, ignored }: Pick<SourceOptions, "maxFileSize" | "ignored">): SourceItem {
  try {
    const bytes = readBounded(STANDARD_INPUT, maxFileSize, FIRST_READ);
    if (bytes.length > maxFileSize) return { kind: "skipped", path, size: bytes.length, reason: "too large" };
    // It is read all the same, so that whoever writes it is not stopped by a closed pipe.
    if (ignored?.(path)) return { kind: "skipped", path, size: bytes.length, reason: "excluded" };
    return textItem(path, bytes);
  } catch (error) {
    return { kind: "unreadable", path, reason: plainReason(error) };
  }
}
