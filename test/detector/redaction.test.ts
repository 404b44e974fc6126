import { createDetector } from "@keystow/detector";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint } from "../../detector/src/fingerprint.js";
import { redact } from "../../detector/src/redaction.js";
import { makeKey } from "../support/make-key.js";

const detector = createDetector();

describe("a redaction", () => {
  it("shows the public prefix and the last four characters of a long key", () => {
    const key = makeKey("forg-live-key");
    expect(redact(key, "forg_live_")).toBe(`forg_live_****${key.slice(-4)}`);
  });

  it("shows only the length of a short value", () => {
    expect(redact("hunter2")).toBe("(7 characters)");
    expect(redact("x")).toBe("(1 character)");
    expect(redact("\u{1F511}".repeat(3))).toBe("(3 characters)");
  });

  it("never holds the secret, nor more than four characters of what is behind the prefix", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), fc.nat(12), (secret, length) => {
        const prefix = secret.slice(0, length);
        const shown = redact(secret, prefix);
        if (Array.from(secret).length < 16) expect(shown).toMatch(/^\(\d+ characters?\)$/);
        else expect(shown.length).toBeLessThanOrEqual(prefix.length + 8);
      }),
    );
  });

  it("takes every key out of a text, and nothing else", () => {
    const keys = ["forg-live-key", "github-personal-access-token", "pem-private-key"].map((id) => makeKey(id));
    const text = `one ${keys[0]} two\n${keys[1]}\n${keys[2]}\nthree`;
    const redacted = detector.redact(text);
    for (const key of keys) expect(redacted).not.toContain(key.slice(-20));
    expect(redacted).toMatch(/^one forg_live_\*{4}\w{4} two\nghp_\*{4}\w{4}\n-----BEGIN PRIVATE KEY-----\*{4}\nthree$/);
  });

  it("takes suppressed keys out too", () => {
    const key = makeKey("forg-live-key");
    expect(detector.redact(`${key} // keystow-disable-line -- a test`)).not.toContain(key);
  });
});

describe("what a detector says", () => {
  const secrets = ["forg-live-key", "forerunner-api-key"].flatMap((id) => [1, 2, 3].map((seed) => makeKey(id, seed)));
  const [one = "", two = "", , three = "", four = ""] = secrets;
  it.each([
    ["in a list", `keys = ["forerunner_${three}", "forerunner_${four}"]`],
    ["under a name that is one", `// withforerunner.com\n{ "Authorization_${one}": "Bearer ${three}" }`],
    ["behind a name that is one", `process.env.FORERUNNER_${one} || "${three}"`],
    ["on a line with two", `/* keystow-disable-line -- sandbox */ a = "${one}"; b = "${two}"`],
  ])("holds no secret of another place: keys %s", (_name, text) => {
    const said = [
      ...detector.scan(text).map(({ reasons, advice }) => ({ reasons, advice })),
      ...Array.from(text, (_letter, offset) => detector.explain(text, offset)),
    ];
    for (const secret of secrets) expect(JSON.stringify(said)).not.toContain(secret.slice(10, 22));
  });

  it("is redacted whatever is switched off or allowed", () => {
    const text = `FORERUNNER_API_KEY=${three} and ${one}`;
    const { fingerprint: allowed = "" } = detector.scan(one)[0] ?? {};
    const quiet = createDetector({
      minGrade: "proven",
      disabledRules: ["forg"],
      allow: [{ fingerprint: allowed, reason: "a test" }],
    });
    expect(quiet.scan(text)).toEqual([]);
    for (const secret of [one, three]) expect(quiet.redact(text)).not.toContain(secret.slice(10));
  });
});

describe("a fingerprint", () => {
  it("depends on the secret alone", () => {
    const key = makeKey("forg-live-key");
    const [one] = detector.scan(`FORG_API_KEY=${key}`, { path: "a/.env" });
    const [other] = detector.scan(`\n\n  const x = "${key}"`, { path: "b.js" });
    expect(one?.fingerprint).toBe(other?.fingerprint);
    expect(one?.fingerprint).toMatch(/^[0-9a-f]{20}$/);
    expect(fingerprint(makeKey("forg-live-key", 2))).not.toBe(one?.fingerprint);
  });
});
