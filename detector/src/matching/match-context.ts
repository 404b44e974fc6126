// Candidates of context rules: values that stand under a credential's name, near the name or the host
// of a provider whose keys have no format of their own.
import { type AssignedName, assignedName } from "../context/assigned-name.js";
import { isPlainCredentialName, kindOfName, showableName } from "../context/credential-name.js";
import { quotedInStatement } from "../context/statement.js";
import type { Span } from "../finding.js";
import type { Candidate, Scanned } from "../pipeline/candidate.js";
import type { ContextRule, Rule } from "../rules/rule.js";
import { withoutEmphasis } from "../text/boundaries.js";
import { NEARBY } from "../text/nearby.js";
import { compileValues } from "./values.js";
import { windowsAround } from "./windows.js";

const REACH = { before: NEARBY, behind: NEARBY };
const QUOTE = /["'`]/;

/** All candidates of a context rule, given where its words stand, in ascending order. */
export type MatchNear = (scanned: Scanned, hits: readonly number[]) => readonly Candidate[];

/** Compiles a context rule. */
export function compileContextRule(rule: Rule & ContextRule): MatchNear {
  const findValues = compileValues(rule.context.value);
  return (scanned, hits) =>
    windowsAround(hits, scanned.text.length, REACH).flatMap(({ start, end }) =>
      findValues(scanned.text, start, end).flatMap(
        (span) => candidateAt(rule, scanned, trimmed(scanned.text, span)) ?? [],
      ),
    );
}

/** Takes off what belongs to the text around a bare value: the `-` of `${NAME:-value}`, and a full stop or a slash. */
function trimmed(text: string, { start, end }: Span): Span {
  const value = text.slice(start, end);
  const isDefault = text[start - 1] === ":" && value.startsWith("-");
  const tail = QUOTE.test(text.charAt(end)) ? 0 : (/[./]+$/.exec(value)?.[0].length ?? 0);
  return { start: start + (isDefault ? 1 : 0), end: withoutEmphasis(text, start, end - tail) };
}

function candidateAt(rule: Rule & ContextRule, { text }: Scanned, span: Span): Candidate | undefined {
  const assigned = assignedName(text, span.start);
  const own = assigned !== undefined && namesProvider(assigned.name, rule);
  const reason =
    assigned && (own || belongsToCredential(assigned))
      ? reasonFor(rule, assigned, own)
      : (!assigned || kindOfName(assigned.name) === "other") &&
        quotedInStatement(text, span, rule.context.words) &&
        `quoted behind \`${rule.provider.name}\``;
  if (!reason) return undefined;
  return {
    rule,
    span,
    secret: text.slice(span.start, span.end),
    publicPrefix: "",
    grade: "named",
    mode: rule.mode ?? "unknown",
    reasons: [reason],
    assigned: assigned ?? { name: "", quoted: true },
  };
}

/** `aws_secret`, `AWS-SECRET` and `awsSecret` are one word. */
const squeeze = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");

function namesProvider(name: string, { context }: ContextRule): boolean {
  return context.words.some((word) => squeeze(name).includes(squeeze(word)));
}

/** A scheme says so by itself; a name that says more, such as `SESSION_SECRET`, is somebody else's. */
function belongsToCredential({ name, scheme }: AssignedName): boolean {
  return scheme !== undefined || kindOfName(name) === "metadata" || isPlainCredentialName(name);
}

function reasonFor(rule: Rule, { name, scheme }: AssignedName, own: boolean): string {
  const shown = showableName(name);
  const named = shown === undefined ? "named like a credential" : `named \`${scheme ? `${shown}: ${scheme}` : shown}\``;
  return own ? named : `${named}, near ${rule.provider.name}`;
}
