// Findings made by hand, for tests of what is done with findings rather than of how they are found.
import type { Finding } from "@keystow/detector";
import { makeKey } from "./make-key.js";

/** A finding at the beginning of a text, with a fresh key, and whatever a test wants to be different. */
export function handMadeFinding(changes: Partial<Finding> = {}, seed = 1): Finding {
  const secret = makeKey("forg-live-key", seed);
  return {
    ruleId: "forg-live-key",
    provider: "FORG",
    title: "FORG live API key",
    grade: "provider",
    mode: "live",
    span: { start: 0, end: secret.length },
    secret,
    redacted: `forg_live_****${secret.slice(-4)}`,
    fingerprint: `fingerprint-${seed}`,
    envVar: "FORG_API_KEY",
    docsUrl: "https://forg.pro/docs",
    rotateUrl: "https://forg.pro/dashboard",
    reasons: ["has the exact format"],
    ...changes,
  };
}
