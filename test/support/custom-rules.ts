// Rules of a config, keys for them, and detectors with them, as a host makes those.
import { type Config, createDetector, type CompilePattern, type CustomRule, parseConfig } from "@keystow/detector";
import { compilePattern } from "@keystow/detector/patterns";
import { seededRandom } from "./seeded-random.js";

const ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

/** Random letters and digits, such as the rule below wants behind its prefix. */
export function tokenBody(length = 24, seed = 11): string {
  const random = seededRandom(seed);
  return Array.from({ length }, () => ALPHABET.charAt(Math.floor(random() * ALPHABET.length))).join("");
}

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
