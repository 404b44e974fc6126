// Everything the detector knows of a text: each candidate, who judged it, and what is reported.
// `scan` takes the findings; `explain` and `identify` ask about the rest.
import { findAccounts } from "../accounts/find-accounts.js";
import { adviceFor } from "../answers/advice.js";
import { envName } from "../credentials/env-name.js";
import type { Judge } from "../filters/judge.js";
import { type Finding, type Grade, GRADES, type Span } from "../finding.js";
import { fingerprint } from "../fingerprint.js";
import { redact } from "../redaction.js";
import { suppressionOf } from "../suppressions/suppression.js";
import type { Candidate, Judged, Scanned } from "./candidate.js";
import { type Decision, isReported, reasonsOf } from "./decision.js";
import { joinPairs } from "./join-pairs.js";
import { type Resolved, resolve } from "./resolve.js";
import { createSpanSet, type SpanSet } from "./span-set.js";

/** What became of a text's candidates. */
export interface Decided {
  /** The candidates that were chosen for their place, in the order of the text. */
  readonly decisions: readonly Decision[];
  /** All candidates, those that gave way to another included. */
  readonly judged: readonly Judged[];
}

export interface Analysis extends Decided {
  readonly findings: readonly Finding[];
}

/** Takes the candidates of a text through the rest of the pipeline: judge, resolve, suppress. */
export function decide(scanned: Scanned, candidates: readonly Candidate[], judge: Judge, minGrade: Grade): Decided {
  if (candidates.length === 0) return NOTHING;
  const judged = candidates.map((candidate) => belowGrade(judge(candidate, scanned), minGrade));
  const resolved = resolve(judged, scanned).map((one) => withDirective(one, scanned.text));
  return { decisions: joinPairs(resolved, scanned.text), judged };
}

const NOTHING: Decided = { decisions: [], judged: [] };

/** What is decided, with the findings. */
export function withFindings(decided: Decided, scanned: Scanned): Analysis {
  const { decisions } = decided;
  const taken = spansOf(decisions);
  const isFree = (span: Span) => !taken.overlaps(span);
  return { ...decided, findings: decisions.filter(isReported).map((one) => findingOf(one, scanned, isFree)) };
}

/** Where keys stand, also suppressed ones, with all their parts. */
function spansOf(decisions: readonly Decision[]): SpanSet {
  const spans = createSpanSet();
  for (const { rejection, candidate } of decisions) {
    if (rejection) continue;
    spans.add(candidate.span);
    for (const { span } of candidate.related ?? []) spans.add(span);
  }
  return spans;
}

/** What may be shown of a candidate's secret. */
export const redactedOf = ({ secret, publicPrefix }: Candidate) => redact(secret, publicPrefix);

function belowGrade(judged: Judged, minGrade: Grade): Judged {
  if (judged.rejection || GRADES.indexOf(judged.candidate.grade) <= GRADES.indexOf(minGrade)) return judged;
  const reason = `its grade is ${judged.candidate.grade}, and only ${minGrade} or surer is reported`;
  return { ...judged, rejection: { filter: "min-grade", reason } };
}

function withDirective(resolved: Resolved, text: string): Decision {
  if (resolved.rejection) return resolved;
  const directive = suppressionOf(text, resolved.candidate.span, resolved.candidate.rule);
  return directive ? { ...resolved, directive } : resolved;
}

function findingOf(decision: Decision, scanned: Scanned, isFree: (span: Span) => boolean): Finding {
  const { candidate } = decision;
  const advice = adviceFor(candidate, scanned);
  const accounts = findAccounts(candidate, scanned.text, isFree);
  return {
    ...keyFacts(candidate),
    span: candidate.span,
    secret: candidate.secret,
    ...(candidate.related ? { related: candidate.related } : {}),
    ...(accounts.length > 0 ? { accounts } : {}),
    reasons: reasonsOf(decision),
    ...(advice.length > 0 ? { advice } : {}),
  };
}

/** What is known of a key wherever it stands. */
export function keyFacts({ rule, grade, mode, secret, publicPrefix, named }: Candidate) {
  const envVar = (named && envName(named.name)) ?? rule.env;
  const docsUrl = rule.docs ?? rule.provider.docs;
  const { url, days, steps } = rule.provider.rotation ?? {};
  return {
    ruleId: rule.id,
    provider: rule.provider.name,
    title: rule.title,
    grade,
    mode,
    redacted: redact(secret, publicPrefix),
    fingerprint: fingerprint(secret),
    ...(envVar === undefined ? {} : { envVar }),
    ...(docsUrl === undefined ? {} : { docsUrl }),
    ...(url === undefined ? {} : { rotateUrl: url }),
    ...(days === undefined ? {} : { rotateDays: days }),
    ...(steps === undefined ? {} : { rotateSteps: steps }),
  };
}
