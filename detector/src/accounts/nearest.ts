// Which of several accounts belongs to a key.
import type { Account, Span } from "../finding.js";

/** The one that stands nearest to a span and does not overlap it; of two, the one before it. */
export function nearest(accounts: readonly Account[], { start, end }: Span): Account | undefined {
  const distance = ({ span }: Account) => (span.end <= start ? start - span.end : span.start - end);
  const apart = accounts.filter(({ span }) => span.end <= start || span.start >= end);
  return apart.reduce<Account | undefined>(
    (best, one) => (best && distance(best) <= distance(one) ? best : one),
    undefined,
  );
}
