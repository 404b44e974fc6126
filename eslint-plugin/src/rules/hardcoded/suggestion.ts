// The rewrite that a report suggests: the shared plan's, as far as it concerns this file. ESLint writes no other file, so
// that the value has to be put into `.env` by `keystow fix`, the editor or a person; the suggestion says the name.
import type { Finding } from "@keystow/detector";
import { planRemediation } from "@keystow/detector/remediation";
import type { Rule } from "eslint";
import { projectOf } from "../../project/project-facts.js";

/** A file as ESLint has it. */
export interface LintedText {
  readonly text: string;
  readonly filename: string;
  readonly cwd: string;
  /** Whether it was parsed as a script, whatever it is called. */
  readonly isScript: boolean;
}

type EnvModule = Parameters<typeof projectOf>[2];

/** A rewrite, and the variable that it reads. */
export interface Suggestion {
  readonly variable: string;
  readonly fix: (fixer: Rule.RuleFixer) => Rule.Fix[];
}

/** The suggestion for a finding; none where the key cannot be moved. */
export function suggestionFor(
  finding: Finding,
  { text, filename, cwd, isScript }: LintedText,
  envModule: EnvModule,
): Suggestion | undefined {
  const { project, path } = projectOf(filename, cwd, envModule);
  const source = { path, text, ...(isScript && { languageId: "javascript" }) };
  const { changes, moved } = planRemediation(source, finding, project);
  const edits = changes.find((change) => change.path === path)?.edits ?? [];
  const [key] = moved;
  if (edits.length === 0 || !key) return undefined;
  return {
    variable: key.variable,
    fix: (fixer) => edits.map(({ start, end, text: inserted }) => fixer.replaceTextRange([start, end], inserted)),
  };
}
