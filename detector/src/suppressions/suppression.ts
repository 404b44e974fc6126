// Decides whether a comment suppresses a finding. Looks at a bounded piece of the lines around it.
import type { Span } from "../finding.js";
import type { Rule } from "../rules/rule.js";
import { type Directive, directivesIn } from "./directives.js";

/** How much of a line is looked at on each side of a finding: minified lines have no comments. */
const REACH = 1000;

/** The directive that suppresses a finding, or one that tries to and does not count. */
export function suppressionOf(text: string, span: Span, rule: Rule): Directive | undefined {
  const directives = directivesAround(text, span).filter(
    ({ rules }) => rules.length === 0 || rules.includes(rule.id) || rules.includes(rule.provider.id),
  );
  return directives.find(({ problem }) => problem === undefined) ?? directives[0];
}

/** The lines of a text, 1-based, on which a comment suppresses whatever there is. */
export function suppressedLines(text: string): ReadonlySet<number> {
  const lines = text.split(/\r\n|\r|\n/);
  const counts = ({ rules, problem }: Directive) => rules.length === 0 && problem === undefined;
  const suppressed = lines.flatMap((line, at) => [
    ...(directivesIn(line, "same-line").some(counts) ? [at + 1] : []),
    ...(directivesIn(line, "line-before").some(counts) ? [at + 2] : []),
  ]);
  return new Set(suppressed);
}

/** A key of several lines is suppressed at its first line or at its last. */
function directivesAround(text: string, { start, end }: Span): readonly Directive[] {
  const head = text.slice(Math.max(0, start - REACH), start);
  const tail = text.slice(end, end + REACH);
  const lines = head.split(/\r\n|\r|\n/);
  const opening = lines.at(-1) ?? "";
  const closing = tail.split(/\r\n|\r|\n/, 1)[0] ?? "";
  return [...directivesIn(`${opening} ${closing}`, "same-line"), ...directivesIn(lines.at(-2) ?? "", "line-before")];
}
