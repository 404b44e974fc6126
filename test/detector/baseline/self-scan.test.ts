import { createDetector, entryOf, writeBaseline } from "@keystow/detector";
import { expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";

it("has no finding in a baseline, whatever it accepts", () => {
  const detector = createDetector({ minGrade: "named" });
  const findings = detector.rules.flatMap((rule, at) =>
    rule.examples(makeKey(rule.id, at + 1)).flatMap((text) => detector.scan(text)),
  );
  expect(findings.length).toBeGreaterThan(detector.rules.length / 2);
  const text = writeBaseline(findings.map((finding, at) => entryOf(finding, `src/secrets/password-${at % 50}.env`)));
  expect(
    detector.scan(text, { path: ".keystow-baseline.json" }).map(({ ruleId, redacted }) => [ruleId, redacted]),
  ).toEqual([]);
  const held = findings.filter(({ secret }) => secret.length >= 12 && text.includes(secret));
  expect(held.map(({ ruleId, redacted, secret }) => [ruleId, redacted, secret.length])).toEqual([]);
});
