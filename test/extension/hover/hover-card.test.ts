// The card of a key: all facts, and never the value.
import { createDetector } from "@keystow/detector";
import { expect, it } from "vitest";
import { hoverCard } from "../../../extension/src/hover/hover-card.js";
import { inEnglish } from "../../support/in-english.js";
import { makeKey } from "../../support/make-key.js";
import { holdsPieceOf } from "../../support/secret-pieces.js";

const detector = createDetector();

it("says what a key is, where it belongs and how it is replaced", () => {
  const [finding] = detector.scan(makeKey("forg-live-key"));
  const card = finding ? hoverCard(finding, inEnglish) : "";
  expect(card).toMatch(/^\*\*FORG live API key\*\*\n\nFORG \u00B7 live key \u00B7 exact format\n\n/);
  expect(card).toContain("as `FORG_API_KEY`");
  expect(card).toMatch(/every 90 days:\n\n1\. /);
  expect(card).toContain("](https://forg.pro/");
});

it("holds no secret, whatever the rule", () => {
  for (const { id, examples } of detector.rules) {
    const key = makeKey(id);
    for (const finding of examples(key).flatMap((text) => detector.scan(text))) {
      expect(holdsPieceOf(finding.secret, hoverCard(finding, inEnglish), finding.redacted.split("*", 1)[0]), id).toBe(
        false,
      );
    }
  }
});
