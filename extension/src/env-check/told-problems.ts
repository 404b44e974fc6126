// Which problems of a `.env` are shown, and in which words: those of `keystow env check`. It may not import `vscode`, and
// no text of it holds a value.
import type { Finding } from "@keystow/detector";
import type { HygieneProblem } from "@keystow/detector/remediation";

/** What a diagnostic shows as its source: another one than a key's, which is a finding and no problem of the file. */
export const SOURCE = "Keystow .env";

/** Two lines, as the scanner prints them: what is wrong, and what to do. */
export const problemMessage = ({ message, advice }: HygieneProblem): string => `${message}\n${advice}`;

export const problemCode = ({ kind }: HygieneProblem): string => `env-${kind}`;

/** Problems without those that a finding tells at the same place: that a template holds a key. */
export function toldProblems(
  problems: readonly HygieneProblem[],
  findings: readonly Finding[],
): readonly HygieneProblem[] {
  const isFound = ({ span }: HygieneProblem) =>
    span !== undefined && findings.some((finding) => finding.span.start < span.end && span.start < finding.span.end);
  return problems.filter((problem) => problem.kind !== "real-value" || !isFound(problem));
}

/** A path that every shell takes as it is. */
const PLAIN_PATH = /^[\w@+.][\w@+./-]{0,300}$/;

/** The command that takes a file out of git and leaves it on the disk; `undefined` for a path that needs quotes. */
export const untrackCommand = (path: string): string | undefined =>
  PLAIN_PATH.test(path) ? `git rm --cached -- ${path}` : undefined;
