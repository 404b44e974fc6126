// Detectors with rules of a config, as a host makes them.
import { type Config, createDetector, type CompilePattern, type CustomRule, parseConfig } from "@keystow/detector";
import { compilePattern } from "@keystow/detector/patterns";

/** A rule of a team, with what a test wants to be different. */
export const customRule = (changes: Partial<CustomRule> = {}): CustomRule => ({
  id: "acme-deploy-token",
  title: "Acme deploy token",
  anchors: ["acme_"],
  pattern: "\\bacme_[0-9a-z]{24}\\b",
  ...changes,
});

/** The detector that a config asks for. It throws the complaints about a config that cannot be used. */
export function detectorOf(config: Config, compile: CompilePattern = compilePattern) {
  const result = parseConfig(config, { compilePattern: compile });
  if ("problems" in result) throw new Error(result.problems.map(({ message }) => message).join("; "));
  return createDetector(result.settings.detector);
}
