// What a user's pattern can do once it is compiled. The engine behind it is the host's to load.
import type { Span } from "../finding.js";

/** A compiled pattern. Each call takes a time that is linear in the piece. */
export interface SearchPattern {
  /** Whether it matches anywhere in a piece of text: cheaper than to find where. */
  readonly test: (piece: string) => boolean;
  /** The first match that begins at `from` or behind it. */
  readonly find: (piece: string, from: number) => FoundKey | undefined;
}

/** A match; offsets are the piece's. */
export interface FoundKey {
  readonly whole: Span;
  /** The key alone. */
  readonly secret: Span;
}

/** Why a pattern cannot be used, without the pattern. */
export interface Refused {
  readonly refused: string;
}

/** Compiles a pattern in RE2 syntax, or says why not. Does not throw. */
export type CompilePattern = (source: string) => SearchPattern | Refused;
