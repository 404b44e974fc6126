// An open file to its scan, bounded: what is larger than the limit is given up, and nothing of it is reported.
// May not ask for a file's size before it has reason to: most files are small, and asking costs as much as opening.
import type { FileScan, ReadBytes } from "@keystow/detector";
import { fstatSync, readSync } from "node:fs";
import { readSome } from "./read-some.js";
import type { Scan } from "./source.js";

/** A file that is larger than the limit, and how large it is in bytes, as far as that is known. */
export interface TooLarge {
  readonly tooLarge: number;
}

/** Reads this long that came back full are a reason to ask how large the file is. */
const FULL_READ = 65_536;

/** An open file, and whether it is waited for where it has nothing yet: what took a file's place may never have. */
export interface OpenFile {
  readonly file: number;
  readonly waits: boolean;
}

/** Scans an open file of at most `limit` bytes. What reading throws is passed on. */
export function scanOpenFile({ file, waits }: OpenFile, limit: number, scan: Scan): FileScan | TooLarge {
  let total = 0;
  let asked = false;
  const read: ReadBytes = (target, offset, length) => {
    // One byte more than the limit tells that there is more.
    const wanted = Math.min(length, limit + 1 - total);
    const count = waits ? readSome(file, target, offset, wanted) : readSync(file, target, offset, wanted, null);
    total += count;
    if (total > limit) throw new TooLargeError(Math.max(total, fstatSync(file).size));
    if (!asked && count === wanted && count >= FULL_READ) {
      asked = true;
      const { size } = fstatSync(file);
      if (size > limit) throw new TooLargeError(size);
    }
    return count;
  };
  try {
    return scan(read);
  } catch (error) {
    if (error instanceof TooLargeError) return { tooLarge: error.size };
    throw error;
  }
}

/** Ends a scan from inside of it: whoever scans passes on what reading throws. */
class TooLargeError extends Error {
  constructor(readonly size: number) {
    super("too large");
  }
}
