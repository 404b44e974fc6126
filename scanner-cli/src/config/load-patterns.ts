// The engine for users' patterns, evaluated only when a config has rules: it is half as large as the program.
import type { CompilePattern } from "@keystow/detector";

/** Compiles the patterns of a config. */
export function loadPatterns(): { readonly compilePattern: CompilePattern } {
  // An import at the top is evaluated with its module, and one inside a function costs three times as much in a
  // CommonJS bundle: it is Node's loader of ES modules that would be started.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require("@keystow/detector/patterns") as typeof import("@keystow/detector/patterns");
}
