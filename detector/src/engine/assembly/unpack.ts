// Writes packed tables into memory: the twin of unpackTables in src/engine/table-image.ts, which says what is packed how.

import { HITS } from "../layout";

/** Unpacks memory [from, end) to the tables, which are all zeros. Stops where a stretch would not fit. */
export function unpack(from: usize, end: usize): void {
  let to: usize = 0;
  let at = from;
  while (at + 4 <= end) {
    to += <usize>load<u16>(at);
    const length = <usize>load<u16>(at, 2);
    at += 4;
    if (to + length > HITS || at + length > end) return;
    for (let done: usize = 0; done < length; done++) store<u8>(to + done, load<u8>(at + done));
    to += length;
    at += length;
  }
}
