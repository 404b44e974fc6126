// The planner, loaded only by the commands that need it: a commit's scan does not wait for it.

/** The planner's functions. */
export function loadPlanner(): typeof import("@keystow/detector/remediation") {
  // an import inside a function would start Node's loader of ES modules
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require("@keystow/detector/remediation") as typeof import("@keystow/detector/remediation");
}
