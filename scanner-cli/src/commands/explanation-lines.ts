// An explanation in words. It has no more to say than the detector does.
import type { Explanation } from "@keystow/detector";
import { escapeControls } from "../output/escape.js";
import type { Redactor } from "../output/redactor.js";
import type { Terminal } from "../output/terminal.js";
import { wrapIndented } from "../output/wrap.js";

/** Where an explanation is shown, and what takes keys out of it: its reasons quote comments and the config. */
export interface Showing {
  /** Redacted already. */
  readonly place: string;
  readonly terminal: Terminal;
  readonly redactor: Redactor;
}

/** The lines that explain what stands at a place. */
export function explanationLines(explanation: Explanation, { place, terminal, redactor }: Showing): string[] {
  const { redacted, outcome, reasons, passed } = explanation;
  const { colors, columns } = terminal;
  const safe = (text: string) => escapeControls(redactor.redactMessage(text));
  const mark = outcome === "reported" ? "+" : outcome === "nothing" ? " " : "-";
  const head = `${safe(verdict(explanation))}${redacted === undefined ? "" : `  ${escapeControls(redacted)}`}`;
  const notThere = `looked for, and not there: ${passed.join(", ")}`;
  return [
    ...wrapIndented(`${colors.bold(escapeControls(place))}  ${head}`, "", columns),
    ...reasons.flatMap((reason) => wrapIndented(`${mark} ${safe(reason)}`, "  ", columns)),
    ...(passed.length > 0 ? wrapIndented(notThere, "  ", columns).map(colors.dim) : []),
  ];
}

function verdict({ outcome, title, ruleId, grade, decidedBy }: Explanation): string {
  const what = title === undefined ? "" : ` as ${title}`;
  const rule = ruleId === undefined ? "" : ` (${[ruleId, grade].filter((part) => part !== undefined).join(", ")})`;
  switch (outcome) {
    case "reported":
      return `reported${what}${rule}`;
    case "filtered":
      return `not reported${what}: ${decidedBy ?? "a filter decided"}${rule}`;
    case "suppressed":
      return `not reported${what}: suppressed by ${decidedBy ?? "a comment"}${rule}`;
    case "nothing":
      return "nothing here looks like a key";
  }
}
