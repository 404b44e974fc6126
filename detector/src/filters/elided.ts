// Values that a text shows only in part.
import type { Filter } from "./filter.js";

const ELLIPSIS = /^(?:\.{2,}|…|\*{2,}|\[\.\.\.|<(?!\/))/;

/** `fk_live_a1b2...`: what is printed is not the whole key. */
export const elided: Filter = {
  name: "elided",
  judgesProven: false,
  reject({ span }, { text }) {
    return ELLIPSIS.test(text.slice(span.end, span.end + 4))
      ? { reason: "the text cuts it off here, so it is not a whole key", knowsValue: true }
      : undefined;
  },
};
