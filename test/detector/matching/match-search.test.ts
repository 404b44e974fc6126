// What custom rules find: in windows around anchors, at the key alone, and judged like every other rule's keys.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { windowsAround } from "../../../detector/src/matching/windows.js";
import { customRule, detectorOf, tokenBody } from "../../support/custom-rules.js";

const token = `acme_${tokenBody()}`;
const detector = detectorOf({ rules: [customRule()] });
const secretsIn = (text: string, rule = customRule()) =>
  detectorOf({ rules: [rule] })
    .scan(text)
    .map(({ secret }) => secret);

describe("a custom rule", () => {
  it("reports the key alone, with what the config says of it", () => {
    const rule = customRule({
      provider: "Acme",
      pattern: "token[ =:]+(?<secret>[0-9a-z]{24})",
      anchors: ["Acme"],
      mode: "live",
      env: "ACME_TOKEN",
      docs: "https://acme.test/docs",
      rotateUrl: "https://acme.test/rotate",
    });
    const text = `# ACME\ntoken = ${token.slice(5)}\n`;
    expect(detectorOf({ rules: [rule] }).scan(text)).toMatchObject([
      {
        ruleId: "acme-deploy-token",
        provider: "Acme",
        title: "Acme deploy token",
        grade: "provider",
        mode: "live",
        span: { start: 15, end: 39 },
        secret: token.slice(5),
        redacted: `****${token.slice(-4)}`,
        envVar: "ACME_TOKEN",
        docsUrl: "https://acme.test/docs",
        rotateUrl: "https://acme.test/rotate",
      },
    ]);
  });

  it("shows an anchor with which a key begins, and no more than four characters of the rest", () => {
    expect(detector.scan(token)[0]?.redacted).toBe(`acme_****${token.slice(-4)}`);
    const whole = customRule({ anchors: [token], caseSensitive: true });
    expect(detectorOf({ rules: [whole] }).scan(token)[0]?.redacted).toBe(`****${token.slice(-4)}`);
  });

  it("finds anchors in either case, or in one", () => {
    const pattern = "(?i)acme_[0-9a-z]{24}";
    const upper = token.toUpperCase();
    expect(secretsIn(upper, customRule({ pattern }))).toEqual([upper]);
    expect(secretsIn(upper, customRule({ pattern, caseSensitive: true }))).toEqual([]);
    expect(secretsIn(token, customRule({ pattern, caseSensitive: true }))).toEqual([token]);
  });

  it("looks from 256 characters before an anchor to 1,024 behind it", () => {
    const rule = customRule({ anchors: ["acme"], pattern: "\\b[0-9a-z]{24}\\b" });
    const key = tokenBody();
    const gap = (length: number) => " ".repeat(length);
    expect(secretsIn(`${gap(50)}${key}${gap(256 - 24)}acme`, rule)).toEqual([key]);
    expect(secretsIn(`${gap(50)}${key}${gap(257 - 24)}acme`, rule)).toEqual([]);
    expect(secretsIn(`acme${gap(1_020 - 24)}${key}${gap(50)}`, rule)).toEqual([key]);
    expect(secretsIn(`acme${gap(1_021)}${key}${gap(50)}`, rule)).toEqual([]);
    expect(secretsIn(`acme${gap(2_000)}${key}${gap(200)}ACME`, rule)).toEqual([key]);
  });

  it("ends a match where its window ends, and takes what is behind for what it is", () => {
    const rule = customRule({ pattern: "acme_[0-9a-z]+$" });
    const long = tokenBody(3_000);
    expect(secretsIn(`acme_${long}`, customRule({ pattern: "acme_[0-9a-z]+" }))).toEqual([
      `acme_${long}`.slice(0, 1_024),
    ]);
    expect(secretsIn(`${token}${" ".repeat(1_024 - token.length)}b`, rule)).toEqual([]);
    expect(secretsIn(`${" ".repeat(300)}${token}`, customRule({ pattern: "^.{256}acme_" }))).toEqual([]);
  });

  it("ignores matches that are empty", () => {
    expect(secretsIn(`a ${token} b`, customRule({ pattern: "(?:acme_[0-9a-z]{24})?" }))).toEqual([token]);
    expect(secretsIn(`a ${token}`, customRule({ pattern: "(?<secret>)acme_[0-9a-z]{24}" }))).toEqual([]);
  });

  it("is filtered, suppressed and outdone like every other", () => {
    const filterOf = (text: string, at = text.indexOf("acme_")) => detector.explain(text, at).decidedBy;
    expect(filterOf(`t = acme_${"x".repeat(24)}`)).toBe("placeholder");
    expect(filterOf(`t = ${token}...`)).toBe("elided");
    expect(filterOf(`t = "${token}" // keystow-disable-line acme-deploy-token -- a sample`)).toBe(
      "keystow-disable-line",
    );
    expect(filterOf(`t = "${token}" // keystow-disable-line custom -- a sample`)).toBe("keystow-disable-line");
    const { fingerprint = "" } = detector.scan(token)[0] ?? {};
    const allowing = detectorOf({ rules: [customRule()], allow: [{ fingerprint, reason: "a sample" }] });
    expect(allowing.explain(token, 0).decidedBy).toBe("allowlist");
    expect(detectorOf({ rules: [customRule()], disabledRules: ["acme-deploy-token"] }).scan(token)).toEqual([]);
    expect(detectorOf({ rules: [customRule()], disabledRules: ["custom"] }).scan(token)).toEqual([]);
    expect(detectorOf({ rules: [customRule({ grade: "named" })], minGrade: "provider" }).scan(token)).toEqual([]);
  });

  it("is known to redaction and identification", () => {
    expect(detector.redact(`no such file: ${token}.txt`)).not.toContain(token.slice(5));
    expect(detector.identify(`"${token}"`)).toMatchObject({ ruleId: "acme-deploy-token", provider: "Custom" });
  });

  it("gives spans that hold the secret, in order and without overlap, whatever the pattern and the text", () => {
    const patterns = [
      "acme.{3,9}",
      "(?s)acme.*?b|a",
      "(?<secret>[a-c]{2,})d?",
      "\\b\\w+\\b",
      "(?s).*",
      "(acme|)+$",
      "key(?<secret>x*)",
    ];
    const pieces = fc.constantFrom("acme", "ACME", "key", "a", "b ", "\n", "é", "\u{1F511}", "xyz".repeat(300), token);
    fc.assert(
      fc.property(fc.constantFrom(...patterns), fc.array(pieces, { maxLength: 40 }), (pattern, list) => {
        const text = list.join("");
        const custom = detectorOf({ rules: [customRule({ anchors: ["acme", "key"], pattern })] });
        let end = 0;
        for (const { span, secret, ruleId } of custom.scan(text)) {
          expect(text.slice(span.start, span.end)).toBe(secret);
          expect(span.start).toBeGreaterThanOrEqual(end);
          if (ruleId === "acme-deploy-token") expect(secret.length).toBeGreaterThan(0);
          end = span.end;
        }
      }),
    );
  });

  it("takes any number of matches", () => {
    const custom = detectorOf({ rules: [customRule({ pattern: "[ace]" })] });
    expect(custom.scan("acme_".repeat(45_000)).length).toBeGreaterThan(100_000);
  }, 60_000);
});

describe("windows", () => {
  const reach = { before: 256, behind: 1_024, longest: 4_096 };
  it("hold the whole reach of each hit, and little of the text twice", () => {
    const hits = fc.array(fc.nat(20_000), { maxLength: 300 }).map((list) => list.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(hits, (list) => {
        const length = 20_004;
        const windows = windowsAround(list, length, reach);
        for (const hit of list) {
          const start = Math.max(0, hit - 256);
          const end = Math.min(length, hit + 1_024);
          expect(windows.some((window) => window.start <= start && end <= window.end)).toBe(true);
        }
        for (const { start, end } of windows) expect(end - start).toBeLessThanOrEqual(4_096);
        expect(windows.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThan(1.5 * length + 4_096);
      }),
    );
  });
});
