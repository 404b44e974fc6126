// Binary search, for everything in the detector that is kept in order.

/** The first index in `[0, length)` for which `isBehind` holds, else `length`; once it holds, it must go on holding. */
export function firstIndex(length: number, isBehind: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
