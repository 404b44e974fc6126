// What is piped into the scanner, under the name that the caller gives it.
// May not read more than the limit: the rest stays unread.
import { decodeText } from "@keystow/detector";
import { isSystemError, plainReason } from "../errors.js";
import { outcomeOf } from "./file-item.js";
import { readBounded } from "./read-bounded.js";
import type { FileOutcome, Scan, SourceItem, SourceOptions } from "./source.js";

const STANDARD_INPUT = 0;
const FIRST_READ = 65_536;

/** One item: standard input to its end. If it is too large, `size` is what was read before giving up. */
export function* stdinSource(
  path: string,
  { maxFileSize, ignored }: Pick<SourceOptions, "maxFileSize" | "ignored">,
): Generator<SourceItem> {
  const isExcluded = ignored?.(path) === true;
  yield { kind: "file", path, scan: (scan) => scanStdin(path, maxFileSize, isExcluded, scan) };
}

/** Text of at most `limit` bytes from standard input; `undefined` if it is larger, or binary. What reading throws is passed on. */
export function stdinText(limit: number): string | undefined {
  const bytes = readBounded(STANDARD_INPUT, limit, FIRST_READ);
  return bytes.length > limit ? undefined : decodeText(bytes)?.text;
}

function scanStdin(path: string, limit: number, isExcluded: boolean, scan: Scan): FileOutcome {
  try {
    if (!isExcluded) return outcomeOf(path, { file: STANDARD_INPUT, waits: true }, limit, scan);
    // It is read all the same, so that whoever writes it is not stopped by a closed pipe.
    const size = readBounded(STANDARD_INPUT, limit, FIRST_READ).length;
    return { kind: "skipped", path, size, reason: size > limit ? "too large" : "excluded" };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { kind: "unreadable", path, reason: plainReason(error) };
  }
}
