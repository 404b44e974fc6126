// A view while it is written: what was read so far, and where.

export interface Reading {
  /** How many units were read. */
  readonly length: () => number;
  /** Goes on with what stands in `[from, to)`, as it stands there. */
  readonly copy: (from: number, to: number) => void;
  /** Goes on with a unit that `[from, to)` stands for. */
  readonly put: (unit: string, from: number, to: number) => void;
  readonly result: () => { readonly text: string; readonly starts: Int32Array; readonly ends: Int32Array };
}

/** Begins to read a text. */
export function createReading(text: string): Reading {
  const starts: number[] = [];
  const ends: number[] = [];
  let read = "";
  return {
    length: () => read.length,
    copy(from, to) {
      read += text.slice(from, to);
      for (let at = from; at < to; at++) {
        starts.push(at);
        ends.push(at + 1);
      }
    },
    put(unit, from, to) {
      read += unit;
      starts.push(from);
      ends.push(to);
    },
    result: () => ({ text: read, starts: Int32Array.from(starts), ends: Int32Array.from(ends) }),
  };
}
