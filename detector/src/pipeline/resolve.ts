// One finding per secret: of the candidates that overlap, the surest decides.
import { assignedName } from "../context/assigned-name.js";
import { GRADES } from "../finding.js";
import { runsOf } from "../formats/format.js";
import { nearby } from "../text/nearby.js";
import type { Candidate, Judged, Scanned } from "./candidate.js";
import { createSpanSet } from "./span-set.js";

/** A judged candidate that stands for all that overlap it. */
export interface Resolved extends Judged {
  /** Titles of other rules that fit the same span. */
  readonly alternatives: readonly string[];
}

/**
 * Chooses among overlapping candidates: the surest grade, then a provider's rule before a name's, then the longest
 * span, then the provider that stands nearby, then the one whose variable is assigned, then the rule that admits the
 * fewest lengths, then the order of ids.
 *
 * A rejected candidate takes part only where its filter knows what the value is (a placeholder, a public key):
 * then no weaker rule reports the same text under another name.
 *
 * @returns the chosen ones in the order of the text, rejected ones among them
 */
export function resolve(judged: readonly Judged[], scanned: Scanned): readonly Resolved[] {
  return overlapping(judged.filter(({ rejection }) => !rejection || rejection.knowsValue)).flatMap((group) =>
    group.length === 1 ? group.map((one) => ({ ...one, alternatives: [] })) : chooseFrom(group, scanned),
  );
}

/** Runs of candidates in which each one begins before an earlier one ends. */
function overlapping(judged: readonly Judged[]): readonly (readonly Judged[])[] {
  const groups: Judged[][] = [];
  let reach = -1;
  for (const one of judged.toSorted((a, b) => a.candidate.span.start - b.candidate.span.start)) {
    const { start, end } = one.candidate.span;
    if (start < reach) groups.at(-1)?.push(one);
    else groups.push([one]);
    reach = Math.max(reach, end);
  }
  return groups;
}

function chooseFrom(group: readonly Judged[], scanned: Scanned): readonly Resolved[] {
  const taken = createSpanSet();
  const titles = titlesBySpan(group);
  return ranked(group, scanned)
    .filter(({ candidate }) => taken.add(candidate.span))
    .toSorted((a, b) => a.candidate.span.start - b.candidate.span.start)
    .map((one) => ({
      ...one,
      alternatives: (titles.get(keyOf(one)) ?? []).filter((title) => title !== one.candidate.rule.title),
    }));
}

const keyOf = ({ candidate: { span } }: Judged) => `${span.start}:${span.end}`;

/** The titles of the rules whose shape fits a span; a name is no shape. */
function titlesBySpan(group: readonly Judged[]): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, string[]>();
  for (const one of group.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))) {
    if (one.candidate.named) continue;
    const same = titles.get(keyOf(one));
    if (same) same.push(one.candidate.rule.title);
    else titles.set(keyOf(one), [one.candidate.rule.title]);
  }
  return titles;
}

const idOf = ({ candidate }: Judged) => candidate.rule.id;

function ranked(group: readonly Judged[], scanned: Scanned): readonly Judged[] {
  const scores = new Map(group.map((one) => [one, scoresOf(one.candidate, scanned)]));
  const compare = (a: readonly number[], b: readonly number[]) =>
    a.map((score, index) => score - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return group.toSorted((a, b) => compare(scores.get(a) ?? [], scores.get(b) ?? []) || (idOf(a) < idOf(b) ? -1 : 1));
}

/** Smaller is better, the first difference decides. */
function scoresOf(candidate: Candidate, scanned: Scanned): readonly number[] {
  const words = candidate.rule.provider.words ?? [];
  const surroundings = words.length > 0 ? nearby(scanned.text, candidate.span) : "";
  return [
    GRADES.indexOf(candidate.grade),
    candidate.rule.assignment ? 1 : 0,
    candidate.span.start - candidate.span.end,
    words.some((word) => surroundings.includes(word)) ? 0 : 1,
    assignedName(scanned.text, candidate.span.start)?.name === candidate.rule.env ? 0 : 1,
    freedomOfLength(candidate),
  ];
}

/** By how much the lengths of a rule's keys may differ. */
function freedomOfLength({ rule }: Candidate): number {
  if (!rule.format) return Number.MAX_SAFE_INTEGER;
  return runsOf(rule.format).reduce((sum, { min, max }) => sum + max - min, 0);
}
