// What a scanner makes of labelled cases. A case counts as found when a finding, or another part of it, overlaps its lines
// or its value. A finding is a false alarm unless its secret is the value of a row of the same repository, or file.
import type { Finding } from "@keystow/detector";
import type { Case, Source } from "./cases.js";

/** What is scored of a finding. */
export type Found = Pick<Finding, "span" | "secret" | "related" | "accounts">;

/** A text's findings; `at` is the place of its case in the source. */
export type Scan<Any extends Found> = (text: string, path: string | undefined, at: number) => readonly Any[];

/** A case, and what was found in it. */
export interface Scored<Any extends Found = Finding> {
  readonly row: Case;
  readonly findings: readonly Any[];
  /** Whether it was found; of a clean one, whether there was a false alarm. */
  readonly hit: boolean;
}

/** How a set of cases was dealt with. */
export interface Score {
  readonly name: string;
  readonly secrets: number;
  readonly found: number;
  readonly clean: number;
  readonly alarmed: number;
  /** Different secrets that nobody has labelled. */
  readonly falseFindings: number;
}

/** Scans the cases of a source. */
export function scoreCases<Any extends Found>({ cases }: Source, scan: Scan<Any>): readonly Scored<Any>[] {
  return cases.map((row, at) => {
    const findings = scan(row.text, row.filename ?? undefined, at);
    return { row, findings, hit: row.expect === "secret" ? findings.some(isAt(row)) : findings.length > 0 };
  });
}

/** Sums up scored cases. */
export function sumUp(name: string, scored: readonly Scored<Found>[]): Score {
  const secrets = scored.filter(({ row }) => row.expect === "secret");
  const clean = scored.filter(({ row }) => row.expect === "clean");
  return {
    name,
    secrets: secrets.length,
    found: secrets.filter(({ hit }) => hit).length,
    clean: clean.length,
    alarmed: clean.filter(({ hit }) => hit).length,
    falseFindings: falseFindings(scored).size,
  };
}

/** The share of found secrets, from 0 to 1. */
export const recall = ({ found, secrets }: Score): number => found / secrets;
/** The share of right ones among what was found. */
export const precision = ({ found, falseFindings: wrong }: Score): number => found / (found + wrong);
/** The harmonic mean of both. */
export function f1(score: Score): number {
  const [p, r] = [precision(score), recall(score)];
  return (2 * p * r) / (p + r);
}

/** Secrets of findings that are no labelled value, with a case in which each stands. */
export function falseFindings<Any extends Found>(scored: readonly Scored<Any>[]): ReadonlyMap<string, Scored<Any>> {
  const labelled = scored.flatMap(({ row }) => (row.expect === "secret" && row.value ? [row.value] : []));
  const isLabelled = (secret: string) => labelled.some((value) => overlaps(secret, value));
  const wrong = new Map<string, Scored<Any>>();
  for (const one of scored) {
    // without a value nobody knows which finding is meant
    if (one.row.expect === "secret" && !one.row.value) continue;
    for (const { secret } of one.findings) if (!isLabelled(secret)) wrong.set(secret, one);
  }
  return wrong;
}

const overlaps = (a: string, b: string) =>
  a === b || (Math.min(a.length, b.length) >= 6 && (a.includes(b) || b.includes(a)));

function isAt(row: Case): (finding: Found) => boolean {
  const lineOf = (offset: number) => row.text.slice(0, offset).split("\n").length;
  const [first, last] = linesOf(row, lineOf);
  const { value } = row;
  const holdsValue = (secret: string) => !!value && (secret.includes(value) || value.includes(secret));
  return ({ span, secret, related = [], accounts = [] }) =>
    [{ span, secret }, ...related, ...accounts.map(({ name, ...account }) => ({ ...account, secret: name }))].some(
      (part) => holdsValue(part.secret) || (lineOf(part.span.start) <= last && lineOf(part.span.end) >= first),
    );
}

/** The lines that a row names, or those of its value, or all. */
function linesOf(
  { text, value, line_start, line_end }: Case,
  lineOf: (offset: number) => number,
): readonly [number, number] {
  if (line_start) return [line_start, line_end ?? line_start];
  const at = value ? text.indexOf(value) : -1;
  return at === -1 || !value ? [1, Infinity] : [lineOf(at), lineOf(at + value.length)];
}
