// A piece of a text as it reads once it is decoded, and where each of its characters is written.
import type { Hit } from "../engine/search-text.js";
import type { Span } from "../finding.js";

export interface View {
  /** What was written: a UTF-16 unit for each byte, or for each unit of a literal. */
  readonly text: string;
  /** For each unit, where what stands for it begins in the text around the view. */
  readonly starts: Int32Array;
  /** For each unit, where what stands for it ends, exclusive. */
  readonly ends: Int32Array;
  /** How it is written, as reasons say it: `written in base64`. */
  readonly reason: string;
  /** The hits at places of the view where a key may begin that is looked for. */
  readonly hits: readonly Hit[];
  /** Whether codes are looked for in it in their turn: in bytes, which may be a text of any kind, and not in a literal. */
  readonly isDeep: boolean;
  /** A key that ends behind this place of the view does not count: it may be cut off. */
  readonly end: number;
}

/** All hits in a text, in ascending order. */
export type Search = (text: string) => readonly Hit[];

/** A view's span as a span of the text around it. */
export function spanAround({ starts, ends }: View, span: Span): Span {
  return { start: starts[span.start] ?? 0, end: ends[span.end - 1] ?? 0 };
}
