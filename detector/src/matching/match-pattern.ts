// Candidates of pattern rules: shapes that the format grammar cannot say.
import { isUserName } from "../accounts/account-name.js";
import type { Account } from "../finding.js";
import type { Candidate, Rejection } from "../pipeline/candidate.js";
import type { Inspection, PatternRule, Rule } from "../rules/rule.js";
import type { MatchNear } from "./match-context.js";
import type { MatchAt } from "./matcher.js";

/** Compiles a pattern rule to a matcher at its anchor. */
export function compilePatternRule(rule: Rule & PatternRule): MatchAt {
  const matchAt = compileExpression(rule.pattern.expression);
  return ({ text }, start) => {
    const key = matchAt(text, start);
    return key && candidateOf(rule, key);
  };
}

/** Compiles a pattern rule whose matches are blocks of keys. */
export function compileBlockRule(rule: Rule & PatternRule, each: RegExp): MatchNear {
  const matchAt = compileExpression(rule.pattern.expression);
  return ({ text }, hits) =>
    hits.flatMap((hit) => {
      const block = matchAt(text, hit);
      return Array.from(block?.secret.matchAll(each) ?? [], (match) => candidateOf(rule, keyOf(match, block?.start)));
    });
}

/** The key of a match, and the match's groups. */
interface MatchedKey {
  readonly secret: string;
  readonly start: number;
  readonly groups: Readonly<Record<string, string>>;
  readonly accounts: readonly Account[];
}

function compileExpression({ source, flags }: RegExp): (text: string, start: number) => MatchedKey | undefined {
  // a copy, because a sticky expression keeps its position in the object
  const expression = new RegExp(source, addFlags(flags, "dy"));
  return (text, start) => {
    expression.lastIndex = start;
    const match = expression.exec(text);
    return match?.indices?.groups?.["secret"] ? keyOf(match) : undefined;
  };
}

/** @param offset where the text stands that was matched */
function keyOf({ groups, indices }: RegExpExecArray, offset = 0): MatchedKey {
  const secret = groups?.["secret"] ?? "";
  const accounts = ACCOUNTS.flatMap((title): Account[] => {
    const [start, end] = indices?.groups?.[title] ?? [0, 0];
    const name = groups?.[title] ?? "";
    return isUserName(name) ? [{ title, name, span: { start: offset + start, end: offset + end } }] : [];
  });
  return { secret, start: offset + (indices?.groups?.["secret"]?.[0] ?? 0), groups: { ...groups }, accounts };
}

/** Groups of expressions that say what a key opens, called as people call it. */
const ACCOUNTS = ["machine", "user"];

function candidateOf(rule: Rule & PatternRule, { secret, start, groups, accounts }: MatchedKey): Candidate {
  const { pattern } = rule;
  const seen = pattern.inspect?.(secret, groups) ?? { reasons: [] };
  const rejected = rejectionOf(seen);
  const candidate: Candidate = {
    rule,
    span: { start, end: start + secret.length },
    secret,
    publicPrefix: pattern.publicPrefix?.exec(secret)?.[0] ?? "",
    grade: seen.proven ? "proven" : (pattern.grade ?? "provider"),
    mode: rule.mode ?? "unknown",
    reasons: seen.reasons.length > 0 ? seen.reasons : ["exact shape"],
    ...(accounts.length > 0 ? { accounts } : {}),
  };
  return rejected ? { ...candidate, rejected } : candidate;
}

/** What was seen inside a value is known of it: no weaker rule may report it under another name. */
function rejectionOf({ publicReason, rejected }: Inspection): Rejection | undefined {
  if (publicReason !== undefined) return { filter: "public-by-design", reason: publicReason, knowsValue: true };
  return rejected && { ...rejected, knowsValue: true };
}

const addFlags = (flags: string, more: string) => [...new Set(flags + more)].join("");
