// How the cost of a text grows with its length. Ratios of lengths, not limits of time: eight times the text may cost eight
// times the work, not sixty-four. What can be counted is counted instead.

/** The text of a pile, of so many characters. */
export type Pile = (size: number) => string;

/** The length of the short text, in characters. */
export const LENGTH = 12_500;
/** How many times as long the long text is. */
const TIMES = 8;
/** Between the eight of linear growth and the sixty-four of quadratic growth, and much nearer to the eight. */
export const WELL_BELOW_QUADRATIC = 1.5 * TIMES;
/** In milliseconds: what a short text costs at least, since a clock that ticks says little about less. */
const FLOOR = 1;

/** A piece, over and over. */
export function repeated(piece: string): Pile {
  return (size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

/**
 * How many times the cost of a text is that of an eighth of it. What looks too much is measured again, at last with twice
 * the lengths, where a square shows as well and a pause of the garbage collector, which happens to fall into one size,
 * does not.
 */
export function growth(pile: Pile, scan: (text: string) => unknown, length = LENGTH): number {
  const cost = (size: number, runs: number) => {
    const text = pile(size);
    return Math.max(FLOOR, Math.min(...Array.from({ length: runs }, () => timeOf(() => scan(text)))));
  };
  // whatever disturbs a run makes it longer: one of the long text is enough to acquit, and without a short one if it is quick
  const first = cost(TIMES * length, 1);
  if (first / FLOOR < WELL_BELOW_QUADRATIC) return first / FLOOR;
  const short = cost(length, 3);
  if (first / short < WELL_BELOW_QUADRATIC) return first / short;
  const ratio = cost(TIMES * length, 2) / short;
  return ratio < WELL_BELOW_QUADRATIC ? ratio : cost(2 * TIMES * length, 2) / cost(2 * length, 3);
}

/** Milliseconds of the processor: other programs' work must not count. The kernel only estimates how they are divided. */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
