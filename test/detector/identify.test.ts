import { createDetector } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import { makeKey } from "../support/make-key.js";

const detector = createDetector();
const key = makeKey("forg-live-key");

describe("identify", () => {
  it("says whose key it is, how it is sent and where it is rotated", () => {
    expect(detector.identify(key)).toMatchObject({
      ruleId: "forg-live-key",
      provider: "FORG",
      mode: "live",
      envVar: "FORG_API_KEY",
      header: "Authorization: Bearer",
      rotateUrl: "https://forg.pro/dashboard",
      rotateDays: 90,
      trimmed: [],
    });
  });

  it.each([
    [`  ${key}\n`, ["white space"]],
    [`"${key}"`, ["quotes"]],
    [`Bearer ${key}`, ['"Bearer "']],
    [`export FORG_API_KEY="${key}";`, ["punctuation", "an assignment", "quotes"]],
    [`Authorization: Bearer ${key}`, ["an assignment", '"Bearer "']],
    [`FORG_API_KEY=${key}`, ["an assignment"]],
    [`"apiKey": "${key}",`, ["punctuation", "an assignment", "quotes"]],
    [`-H "X-API-Key: ${key}"`, ["a list mark", "quotes", "an assignment"]],
    [`<${key}>`, ["brackets"]],
  ])("takes off what stands around it: %#", (pasted, trimmed) => {
    const identity = detector.identify(pasted);
    expect(identity?.ruleId).toBe("forg-live-key");
    expect([...(identity?.trimmed ?? [])].sort()).toEqual([...trimmed].sort());
  });

  it("leaves a key whole that looks as if it were wrapped", () => {
    const jwt = makeKey("jwt-signed-token");
    expect(detector.identify(jwt)).toMatchObject({ ruleId: "jwt-signed-token", trimmed: [] });
    expect(detector.identify(makeKey("pem-private-key"))?.ruleId).toBe("pem-private-key");
  });

  it("knows a key without a format by the name it takes off", () => {
    const pasted = `FORERUNNER_API_KEY="${makeKey("forerunner-api-key")}"`;
    expect(detector.identify(pasted)).toMatchObject({ provider: "Forerunner", trimmed: ["an assignment", "quotes"] });
  });

  it("does not know text, parts of keys or two keys", () => {
    for (const pasted of ["", "hello", key.slice(0, -1), `${key} ${key}`]) {
      expect(detector.identify(pasted)).toBeUndefined();
    }
  });

  it("tells the provider's steps", () => {
    expect(detector.identify(key)?.rotateSteps?.at(-1)).toBe("Revoke the old key.");
  });

  it.each([
    ["white space around it", ` ${key}\n`, /white space/],
    ["white space behind it", `${key}\t\r\n`, /white space/],
    ["white space in the quotes", `FORG_API_KEY=" ${key}"`, /white space/],
    ["a missing scheme", `Authorization: ${key}`, /`Bearer ` is missing/],
    ["the wrong header", `-H "X-API-Key: ${key}"`, /sent as `Authorization: Bearer`, not as `X-API-Key`/],
    ["the wrong header of another kind", `Authorization: Bearer ${makeKey("foxreach-api-key")}`, /sent as `X-API-Key`/],
    ["a client variable", `VITE_FORG_KEY=${key}`, /compiled into the client/],
  ])("advises on %s", (_name, pasted, sentence) => {
    expect(detector.identify(pasted)?.advice?.join("; ")).toMatch(sentence);
  });

  it("has nothing to say where all is well", () => {
    for (const pasted of [key, `${key}\n`, `Authorization: Bearer ${key}`, `  FORG_API_KEY=${key}\n`, `"${key}",`]) {
      expect(detector.identify(pasted)).not.toHaveProperty("advice");
    }
  });

  it("never holds the value", () => {
    expect(JSON.stringify(detector.identify(`export A=${key}`))).not.toContain(key.slice(10, 30));
  });
});
