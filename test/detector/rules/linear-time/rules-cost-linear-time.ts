// The test of every rule, in parts: each is a file of its own, so that workers share the work.
import { createDetector } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import { growth, WELL_BELOW_QUADRATIC } from "./growth.js";
import { pilesOf } from "./piles-of-rule.js";

/** How many files there are. */
const PARTS = 4;

/** Declares the tests of every fourth rule. @param part from 0 */
export function rulesCostLinearTime(part: number): void {
  const detector = createDetector();
  const rules = detector.rules.filter((_, index) => index % PARTS === part);

  describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
    it.each(Object.entries(pilesOf(rule)))("grows with the text for %s", { retry: 3 }, (_name, pile) => {
      expect(growth(pile, (text) => detector.scan(text))).toBeLessThan(WELL_BELOW_QUADRATIC);
    });
  });
}
