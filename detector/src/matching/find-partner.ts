// Finds the other half of a credential, such as the secret that stands beside an access key id.
import type { RelatedSpan, Span } from "../finding.js";
import { redact } from "../redaction.js";
import type { Pair } from "../rules/rule.js";
import { NEARBY } from "../text/nearby.js";
import { looksRandom } from "../text/words.js";
import { compileValues } from "./values.js";

const HEX_DIGITS = /^[0-9a-f]+$/i;

/** Finds the random value of a pair's shape that stands nearest to a span, before it or behind it. */
export type FindPartner = (text: string, span: Span) => RelatedSpan | undefined;

/** Compiles the search for a pair's other half. */
export function compilePartner(pair: Pair): FindPartner {
  const findValues = compileValues(pair.value);
  const random = (text: string, from: number, to: number) =>
    findValues(text, from, to).filter(({ start, end }) => isPartner(text.slice(start, end)));
  return (text, span) => {
    const before = random(text, Math.max(0, span.start - NEARBY), span.start).at(-1);
    const behind = random(text, span.end, Math.min(text.length, span.end + NEARBY))[0];
    const isBeforeNearer = before && behind && span.start - before.end < behind.start - span.end;
    const found = isBeforeNearer ? before : (behind ?? before);
    return found && related(pair, text, found);
  };
}

/** A digest of 40 hexadecimal digits has the same shape as a secret, and stands beside ids as often. */
const isPartner = (value: string) => looksRandom(value) && !HEX_DIGITS.test(value);

function related(pair: Pair, text: string, span: Span): RelatedSpan {
  const secret = text.slice(span.start, span.end);
  return {
    title: pair.title,
    span,
    secret,
    redacted: redact(secret),
    ...(pair.env === undefined ? {} : { envVar: pair.env }),
  };
}
