// Values that a text shows only in part.
import { runsOf } from "../formats/format.js";
import { type Filter, unproven } from "./filter.js";

const ELLIPSIS = /^(?:\.{3}|…|\*{3}|\[\.\.\.|<(?:snip|redacted|truncated|hidden|more|rest)>)/i;

/** `fk_live_a1b2...`: what is printed is not the whole key. A key of exact length cannot be cut off. */
export const elided: Filter = {
  name: "elided",
  judges: unproven,
  reject({ span, rule }, { text }) {
    const isWhole = rule.format !== undefined && runsOf(rule.format).every(({ min, max }) => min === max);
    return !isWhole && ELLIPSIS.test(text.slice(span.end, span.end + 12))
      ? { reason: "the text cuts it off here, so it is not a whole key", knowsValue: true }
      : undefined;
  },
};
