// Where a stream goes once it is known what is a key: bytes that are none as they came, and redactions.
import type { Prefilter } from "../engine/prefilter.js";

/** Takes the next bytes of the output. They are a view that holds them only during the call. */
export type Emit = (bytes: Uint8Array) => void;

/** Takes what was read, in order; places are bytes in the prefilter's buffer, which holds it in UTF-8. */
export interface Output {
  /** `[from, to)` is no key. */
  readonly pass: (from: number, to: number) => void;
  /** `[from, to)` is a key. */
  readonly drop: (from: number, to: number) => void;
  /** This stands in a key's place. */
  readonly put: (redacted: string) => void;
}

/** For a stream that is read as UTF-8: what is in the buffer is what came. */
export function utf8Output({ buffer }: Prefilter, emit: Emit): Output {
  const encoder = new TextEncoder();
  return {
    pass: (from, to) => {
      if (from < to) emit(buffer.subarray(from, to));
    },
    drop: () => undefined,
    put: (redacted) => {
      emit(encoder.encode(redacted));
    },
  };
}
