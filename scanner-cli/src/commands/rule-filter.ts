// Which rules somebody means who types words of what is known of them: `github token`, `sk_live_`, `STRIPE_SECRET_KEY`.
import type { Rule } from "@keystow/detector";

/** Whether all words stand in a rule's id, title, provider, environment variable or literals, in either case. */
export function hasWords(rule: Rule, words: readonly string[]): boolean {
  const known = [rule.id, rule.title, rule.provider.id, rule.provider.name, rule.env ?? "", ...literalsOf(rule)];
  const text = known.join("\n").toLowerCase();
  return words.every((word) => text.includes(word.toLowerCase()));
}

/** The texts by which a rule is found. */
function literalsOf({ format, pattern, context, search }: Rule): readonly string[] {
  const parts = (format ?? []).flatMap((part): readonly string[] => {
    if (typeof part === "string") return [part];
    return "oneOf" in part && Array.isArray(part.oneOf) ? (part.oneOf as readonly string[]) : [];
  });
  return [...parts, ...(pattern?.anchors ?? []), ...(context?.words ?? []), ...(search?.anchors ?? [])];
}
