import { describe, expect, expectTypeOf, it } from "vitest";
import type { Finding } from "@keystow/detector";
import type { ReportedFinding } from "../../../scanner-cli/src/reporters/report.js";
import { handMadeFinding } from "../../support/hand-made-finding.js";
import { makeKey } from "../../support/make-key.js";
import { holdsPieceOf } from "../../support/secret-pieces.js";
import { reported } from "../../support/hand-made-report.js";

describe("a reported finding", () => {
  it("has no secret unless it is asked for", () => {
    const finding = handMadeFinding();
    const related = [{ title: "secret", span: { start: 0, end: 4 }, secret: finding.secret, redacted: "****" }];
    expect(JSON.stringify(reported({ ...finding, related }))).not.toContain(finding.secret);
    expect(reported(finding)).not.toHaveProperty("secret");
    expect(reported(finding, "a", finding.secret, true).secret).toBe(finding.secret);
  });

  it("has no key of its surroundings in a sentence either, unless it is asked for", () => {
    const other = makeKey("forg-live-key", 2);
    const sentence = `named \`Authorization_${other}\``;
    const finding = handMadeFinding({ title: `key near ${other}`, reasons: [sentence], advice: [sentence] });
    const { message, reasons, advice } = reported(finding);
    expect(holdsPieceOf(other, JSON.stringify([message, reasons, advice]), "forg_live_")).toBe(false);
    expect(reasons[0]).toContain("named `Authorization_forg_live_****");
    expect(reported(finding, "a", finding.secret, true)).toMatchObject({ reasons: [sentence], advice: [sentence] });
  });

  it("cannot be a finding of the detector by mistake", () => {
    expectTypeOf<Finding>().not.toExtend<ReportedFinding>();
  });

  it("carries nothing that the detector adds later without a decision here", () => {
    const finding = { ...handMadeFinding(), surprise: "value" };
    expect(reported(finding)).not.toHaveProperty("surprise");
  });

  it("stands at 1-based lines and columns, the end exclusive", () => {
    const text = `é\r\n  👍${handMadeFinding().secret} x`;
    const start = text.indexOf("forg");
    const { secret } = handMadeFinding();
    const place = reported(handMadeFinding({ span: { start, end: start + secret.length } }), "a", text);
    expect(place).toMatchObject({ startLine: 2, startColumn: 5, endLine: 2, endColumn: 5 + secret.length });
  });

  it.each([
    ["live", "proven", "error"],
    ["unknown", "named", "error"],
    ["test", "proven", "warning"],
    ["live", "suspicious", "warning"],
  ] as const)("in mode %s with grade %s is %s", (mode, grade, severity) => {
    expect(reported(handMadeFinding({ mode, grade })).severity).toBe(severity);
  });
});
