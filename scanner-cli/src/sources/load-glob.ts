// fast-glob, evaluated only when a folder is walked: most runs are answered by git, and start faster without it.
import type glob from "fast-glob";

/** fast-glob. */
export function loadGlob(): typeof glob {
  // An import at the top is evaluated with its module, and one inside a function would make every caller wait.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require("fast-glob") as typeof glob;
}
