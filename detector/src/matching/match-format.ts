// Candidates of format rules: the provider's exact shape, proven where a checksum is right.
import { compileFormat, type FormatMatch } from "../formats/compile.js";
import type { Candidate, Scanned } from "../pipeline/candidate.js";
import type { FormatRule, Rule } from "../rules/rule.js";
import { compilePartner, type FindPartner } from "./find-partner.js";
import type { MatchAt } from "./matcher.js";

/** Compiles a format rule to a matcher at an offset of the text. */
export function compileFormatRule(rule: Rule & FormatRule): MatchAt {
  const match = compileFormat(rule.format);
  const findPartner = rule.pair && compilePartner(rule.pair);
  return (scanned, start) => {
    const found = match(scanned.text, start);
    return found && candidateOf(rule, found, scanned, findPartner);
  };
}

function candidateOf(
  rule: Rule & FormatRule,
  found: FormatMatch,
  scanned: Scanned,
  findPartner: FindPartner | undefined,
): Candidate {
  const secret = scanned.text.slice(found.start, found.end);
  const span = { start: found.start, end: found.end };
  const partner = findPartner?.(scanned.text, span);
  const checked = verifyChecksum(rule, secret, found);
  return {
    rule,
    span,
    secret,
    publicPrefix: found.prefix,
    grade: checked?.right ? "proven" : "provider",
    mode: rule.mode ?? "unknown",
    reasons: [
      checked?.right ? checked.reason : shapeOf(rule, found),
      ...(checked && !checked.right ? [checked.reason] : []),
    ],
    ...(partner ? { related: [partner] } : {}),
  };
}

/** A loose format says little more than its prefix, and the reason says no more than it. */
function shapeOf({ loose }: FormatRule, { prefix }: FormatMatch): string {
  return loose ? `prefix \`${prefix}\` and a random body` : "exact format";
}

/** A wrong checksum is said, and no reason to drop a key: other tools' samples and obfuscated ones have it. */
function verifyChecksum(rule: Rule & FormatRule, secret: string, found: FormatMatch) {
  if (!rule.checksum) return undefined;
  const stated = found.parts[rule.checksum.part] ?? "";
  const right = rule.checksum.compute(secret.slice(0, secret.length - stated.length)) === stated;
  return { right, reason: right ? `checksum matches (${rule.checksum.title})` : "checksum does not match" };
}
