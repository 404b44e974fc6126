// The check as JSON: one object, stable keys, for programs.
import type { EnvReport } from "./env-report.js";
import { severities } from "./stylish-env.js";

/** The version of this layout. It changes only when a key is removed or changes its meaning. */
const LAYOUT = 1;

/** Writes a report as JSON. */
export function jsonEnv({ version, problems, files, unreadable, milliseconds }: EnvReport): string {
  const { error, warning } = severities(problems);
  const summary = {
    problems: problems.length,
    errors: error,
    warnings: warning,
    filesWithProblems: new Set(problems.map(({ file }) => file)).size,
    checkedFiles: files,
    unreadable,
    milliseconds: Math.round(milliseconds),
  };
  const whole = { version: LAYOUT, tool: { name: "keystow", version }, summary, problems };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
