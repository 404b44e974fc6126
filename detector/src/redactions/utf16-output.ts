// A stream in UTF-16: what is looked at is its UTF-8, and what goes out is what came in, unit by unit, so that even halves
// of surrogate pairs stay as they are.
import type { Prefilter } from "../engine/prefilter.js";
import type { Emit, Output } from "./output.js";

export type Utf16 = "utf-16le" | "utf-16be";

export interface Utf16Output extends Output {
  /** Takes bytes as they came. What is in the prefilter's buffer may not run ahead of them. */
  readonly came: (bytes: Uint8Array) => void;
  /** Hands on what is left: half a unit at the end of the stream. */
  readonly rest: () => void;
}

/** Bytes of a UTF-16 unit. */
const UNIT = 2;

/** For a stream in UTF-16. A unit that stands alone was decoded to one unit, too, so that units can be counted. */
export function utf16Output({ countUnits }: Prefilter, encoding: Utf16, emit: Emit): Utf16Output {
  /** What came and is not decided, in pieces: joining them would cost more than all else. */
  const pending: Uint8Array[] = [];
  const take = (length: number, use: Emit) => {
    for (let left = length, first = pending[0]; left > 0 && first; first = pending[0]) {
      const taken = first.subarray(0, left);
      left -= taken.length;
      use(taken);
      if (taken.length < first.length) pending[0] = first.subarray(taken.length);
      else pending.shift();
    }
  };
  return {
    pass: (from, to) => {
      take(UNIT * countUnits(from, to), emit);
    },
    drop: (from, to) => {
      take(UNIT * countUnits(from, to), () => undefined);
    },
    put: (redacted) => {
      emit(encode(redacted, encoding));
    },
    came: (bytes) => {
      pending.push(bytes.slice());
    },
    rest: () => {
      take(Infinity, emit);
    },
  };
}

function encode(text: string, encoding: Utf16): Uint8Array {
  const bytes = new Uint8Array(UNIT * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(UNIT * at, text.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}
