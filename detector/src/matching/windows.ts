// The pieces of a text around the places where anchors stand.
import type { Span } from "../finding.js";

/** How far a window reaches, in characters. */
export interface Reach {
  /** Before the first character of an anchor. */
  readonly before: number;
  /** Behind it. */
  readonly behind: number;
  /** What a window may grow to; it must hold one reach. Default: no end. */
  readonly longest?: number;
}

/**
 * Windows around hits, which are in ascending order. Overlapping windows become one, so that an anchor repeated a
 * million times costs no more than the text. Where one would become too long another begins, so that each hit has
 * its whole reach in one window.
 */
export function windowsAround(
  hits: readonly number[],
  length: number,
  { before, behind, longest = Infinity }: Reach,
): readonly Span[] {
  const windows: { start: number; end: number }[] = [];
  for (const hit of hits) {
    const start = Math.max(0, hit - before);
    const end = Math.min(length, hit + behind);
    const last = windows.at(-1);
    if (last && start <= last.end && end - last.start <= longest) last.end = end;
    else windows.push({ start, end });
  }
  return windows;
}
