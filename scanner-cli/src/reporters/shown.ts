// The parts of a finding as people see them, the same in every layout for people.
import { escapeControls } from "../output/escape.js";
import type { Terminal } from "../output/terminal.js";
import { wrapIndented } from "../output/wrap.js";
import type { ReportedFinding } from "./report.js";

/** The key: redacted, unless the report carries it in full. */
export function shownKey({ redacted, secret }: { readonly redacted: string; readonly secret?: string }): string {
  return escapeControls(secret ?? redacted);
}

/** What the key is, with its mode where the title does not say it. */
export function titleOf({ title, mode }: ReportedFinding): string {
  return mode === "unknown" || title.toLowerCase().includes(mode) ? title : `${title} (${mode})`;
}

/** What else belongs to a finding: its other parts, what it opens, and trouble around it. */
export function further({ related, accounts, advice }: ReportedFinding, { colors, columns }: Terminal): string[] {
  return [
    ...related.map((part) => `with its ${part.title} at ${part.startLine}:${part.startColumn}  ${shownKey(part)}`),
    ...accounts.map(
      ({ title, name, startLine, startColumn }) => `for the ${title} ${name} at ${startLine}:${startColumn}`,
    ),
    ...advice,
  ].flatMap((line) => wrapIndented(escapeControls(line), "    ", columns).map(colors.dim));
}
