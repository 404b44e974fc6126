import { createDetector, withBaseline } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";

const accepted = makeKey("forg-live-key");
const other = makeKey("forg-live-key", 2);
const text = `a = "${accepted}"\nb = "${other}"\n`;
const plain = createDetector();
const [first, second] = plain.scan(text);
const detector = withBaseline(plain, (fingerprint, path) => path === "a.py" && fingerprint === first?.fingerprint);
const context = { path: "a.py" };

describe("a detector with a baseline", () => {
  it("leaves out what is accepted, in texts, files and edited documents", () => {
    expect(detector.scan(text)).toHaveLength(2);
    expect(detector.scan(text, context)).toEqual([second]);
    const bytes = new TextEncoder().encode(text);
    let at = 0;
    const read = (target: Uint8Array, offset: number, length: number) => {
      const part = bytes.subarray(at, at + length);
      target.set(part, offset);
      at += part.length;
      return part.length;
    };
    expect(detector.scanFile(read, context).findings).toEqual([second]);
    const document = detector.openDocument(text, context);
    expect(document.findings()).toEqual([second]);
    const pasted = `c = "${accepted}"\n`;
    expect(document.edit([{ start: 0, end: 0, text: pasted }])).toHaveLength(1);
    expect(document.findings()).toHaveLength(1);
    expect(document.text()).toBe(pasted + text);
  });

  it("says so", () => {
    expect(detector.explain(text, text.indexOf(accepted), context)).toMatchObject({
      outcome: "suppressed",
      decidedBy: "baseline",
      reasons: ["accepted in the baseline", expect.any(String)],
    });
    expect(detector.explain(text, text.indexOf(other), context).outcome).toBe("reported");
  });

  it("still knows and redacts an accepted key", () => {
    expect(detector.redact(text)).not.toContain(accepted);
    expect(detector.identify(accepted)?.ruleId).toBe("forg-live-key");
    expect(detector.rules).toBe(plain.rules);
  });
});
