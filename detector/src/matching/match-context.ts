// Candidates of context rules: values that stand under a credential's name, near the name or the host
// of a provider whose keys have no format of their own.
import type { Candidate, Rejection, Scanned } from "../candidate.js";
import { type AssignedName, assignedName } from "../context/assigned-name.js";
import { kindOfName } from "../context/credential-name.js";
import { isLiteral } from "../context/literal.js";
import type { Span } from "../finding.js";
import type { ContextRule, Rule } from "../rules/rule.js";
import { NEARBY } from "../text/nearby.js";
import { looksLikePath, looksRandom, readsLikeWords } from "../text/words.js";
import { compileValues } from "./values.js";

/** All candidates of a context rule, given where its words stand, in ascending order. */
export type MatchNear = (scanned: Scanned, hits: readonly number[]) => readonly Candidate[];

/** Compiles a context rule. */
export function compileContextRule(rule: Rule & ContextRule): MatchNear {
  const findValues = compileValues(rule.context.value);
  return (scanned, hits) =>
    windowsAround(hits, scanned.text.length).flatMap(({ start, end }) =>
      findValues(scanned.text, start, end).flatMap((span) => candidateAt(rule, scanned, span) ?? []),
    );
}

/** Overlapping windows become one, so that a word repeated a million times costs no more than the text. */
function windowsAround(hits: readonly number[], length: number): readonly Span[] {
  const windows: { start: number; end: number }[] = [];
  for (const hit of hits) {
    const start = Math.max(0, hit - NEARBY);
    const end = Math.min(length, hit + NEARBY);
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = end;
    else windows.push({ start, end });
  }
  return windows;
}

function candidateAt(rule: Rule & ContextRule, scanned: Scanned, span: Span): Candidate | undefined {
  const assigned = assignedName(scanned.text, span.start);
  if (!assigned) return undefined;
  const { words } = rule.context;
  const ownName = words.find((word) => squeeze(assigned.name).includes(squeeze(word)));
  const kind = kindOfName(assigned.name);
  if (!ownName && kind === "other" && assigned.scheme === undefined) return undefined;
  const secret = scanned.text.slice(span.start, span.end);
  const rejected = reject(secret, span, assigned, scanned);
  return {
    rule,
    span,
    secret,
    publicPrefix: "",
    grade: "named",
    mode: rule.mode ?? "unknown",
    reasons: [reasonFor(rule, assigned, ownName)],
    ...(rejected ? { rejected } : {}),
  };
}

function reject(value: string, span: Span, assigned: AssignedName, scanned: Scanned): Rejection | undefined {
  const kind = kindOfName(assigned.name);
  if (kind === "metadata" && assigned.scheme === undefined) {
    return { filter: "metadata-name", reason: `\`${assigned.name}\` names something about a key, not the key` };
  }
  if (!isLiteral(scanned.text, span, assigned, scanned.context)) {
    return { filter: "bare-expression", reason: "without quotes it is an expression in this language" };
  }
  if (looksLikePath(value)) return { filter: "path", reason: "the value is a path or a host" };
  if (readsLikeWords(value)) return { filter: "words", reason: "the value reads like words or an identifier" };
  if (!looksRandom(value)) return { filter: "not-random", reason: "the value is too regular for a key" };
  return undefined;
}

function reasonFor(rule: Rule, { name, scheme }: AssignedName, ownName: string | undefined): string {
  const named = `named \`${scheme === undefined ? name : `${name}: ${scheme}`}\``;
  return ownName ? named : `${named}, near ${rule.provider.name}`;
}

/** `aws_secret`, `AWS-SECRET` and `awsSecret` are one word. */
const squeeze = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
