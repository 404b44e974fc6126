// A baseline as a file: a line for each entry, always in the same order and with nothing else in it, so that
// a difference between two versions, and a merge of them, is about entries alone.
import { type BaselineEntry, sorted } from "./entry.js";

/** The version of this layout. */
export const BASELINE_LAYOUT = 1;

/** The text of a baseline file. It depends on what is accepted, not on the order in which it was. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const lines = sorted(entries).map((entry) => `    ${lineOf(entry)}`);
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `{\n  "version": ${BASELINE_LAYOUT},\n  "accepted": ${list}\n}\n`;
}

function lineOf({ path, rule, redacted, fingerprint }: BaselineEntry): string {
  const members = Object.entries({ path, rule, redacted, fingerprint });
  return `{ ${members.map(([key, value]) => `"${key}": ${JSON.stringify(value)}`).join(", ")} }`;
}
