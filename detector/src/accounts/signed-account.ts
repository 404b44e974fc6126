// The account whose look a rule declares.
import type { Account, Span } from "../finding.js";
import type { AccountSign } from "../rules/rule.js";
import { NEARBY } from "../text/nearby.js";
import { nearest } from "./nearest.js";

/** What a sign finds nearest to a span. */
export function signedAccount({ title, expression }: AccountSign, text: string, span: Span): Account | undefined {
  const from = Math.max(0, span.start - NEARBY);
  const around = text.slice(from, span.end + NEARBY);
  const found = Array.from(around.matchAll(expression), ({ groups, indices }): Account => {
    const [start = 0, end = 0] = indices?.groups?.["name"] ?? [];
    return { title, name: groups?.["name"] ?? "", span: { start: from + start, end: from + end } };
  });
  return nearest(found, span);
}
