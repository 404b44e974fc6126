// An explanation in words. It has no more to say than the detector does.
import type { Explanation } from "@keystow/detector";
import { escapeControls } from "../output/escape.js";
import type { Terminal } from "../output/terminal.js";

/** The lines that explain what stands at a place. */
export function explanationLines(explanation: Explanation, place: string, { colors }: Terminal): string[] {
  const { redacted, outcome, reasons, passed } = explanation;
  const mark = outcome === "reported" ? "+" : outcome === "nothing" ? " " : "-";
  return [
    `${colors.bold(escapeControls(place))}  ${verdict(explanation)}${redacted === undefined ? "" : `  ${escapeControls(redacted)}`}`,
    ...reasons.map((reason) => `  ${mark} ${escapeControls(reason)}`),
    ...(passed.length > 0 ? [colors.dim(`  looked for, and not there: ${passed.join(", ")}`)] : []),
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
