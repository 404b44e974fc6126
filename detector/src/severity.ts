// How loud a finding is. Hosts may turn it up or down; they start from the same word.
import type { Finding } from "./finding.js";

/** A host's word for a finding. */
export type Severity = "error" | "warning";

/** A test key, or a value that is only suspected, is a warning; all else is an error. */
export function severityOf({ mode, grade }: Pick<Finding, "mode" | "grade">): Severity {
  return mode === "test" || grade === "suspicious" ? "warning" : "error";
}
