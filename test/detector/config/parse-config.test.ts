import { parseConfig } from "@keystow/detector";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";

const problemsOf = (value: unknown) => {
  const result = parseConfig(value);
  return "problems" in result ? result.problems.map(({ path, message }) => `${path.join(".")}: ${message}`) : [];
};

describe("a config that is right", () => {
  it("may be empty", () => {
    expect(parseConfig({})).toEqual({ settings: { detector: {}, exclude: [] } });
  });

  it("means what it says", () => {
    const value = {
      $schema: "./keystow.schema.json",
      minGrade: "proven",
      failOn: "provider",
      maxFileSize: "2MB",
      exclude: ["fixtures/"],
      disabledRules: ["forg-live-key", "foxreach"],
      allow: [{ fingerprint: "abc", reason: "a published sample" }],
    };
    expect(parseConfig(value)).toEqual({
      settings: {
        detector: {
          minGrade: "proven",
          disabledRules: ["forg-live-key", "foxreach"],
          allow: [{ fingerprint: "abc", reason: "a published sample" }],
        },
        failOn: "provider",
        maxFileSize: 2_000_000,
        exclude: ["fixtures/"],
      },
    });
  });
});

describe("a config that is wrong", () => {
  it("names each unknown key, with the one that was meant", () => {
    expect(problemsOf({ minGrad: "proven", exlude: [], colour: 1 })).toEqual([
      'minGrad: unknown key "minGrad" (did you mean "minGrade"?)',
      'exlude: unknown key "exlude" (did you mean "exclude"?)',
      'colour: unknown key "colour"',
    ]);
  });

  it("names an unknown key of an allowed value", () => {
    expect(problemsOf({ allow: [{ fingerprint: "a", reason: "b", resaon: "c" }] })).toEqual([
      'allow.0.resaon: unknown key "resaon" (did you mean "reason"?)',
    ]);
  });

  it.each([
    [{ minGrade: "prooven" }, 'minGrade: "minGrade" must be one of proven, provider, named, suspicious'],
    [{ maxFileSize: 0 }, /^maxFileSize: "maxFileSize" must be a number of bytes/],
    [{ maxFileSize: "0.5" }, 'maxFileSize: "maxFileSize" must be at least one byte'],
    [{ exclude: "dist" }, 'exclude: "exclude" must be a list of patterns'],
    [{ exclude: [1] }, 'exclude.0: "exclude" must be a list of patterns'],
    [{ allow: [{ fingerprint: "a" }] }, /^allow\.0\.reason: "allow" must be a list of/],
    [[], ": a config must be an object"],
    [undefined, ": a config must be an object"],
    ["text", ": a config must be an object"],
  ])("%j is refused", (value, problem) => {
    expect(problemsOf(value)).toEqual([
      typeof problem === "string" ? problem : (expect.stringMatching(problem) as string),
    ]);
  });

  it("knows the rules that may be disabled", () => {
    expect(problemsOf({ disabledRules: ["forg-live-kee", "nothing-like-it-at-all"] })).toEqual([
      'disabledRules.0: unknown rule "forg-live-kee" (did you mean "forg-live-key"?)',
      "disabledRules.1: no such rule or provider",
    ]);
  });

  it("never throws, and never quotes a value", () => {
    const key = makeKey("forg-live-key");
    const known = fc.constantFrom("minGrade", "failOn", "maxFileSize", "exclude", "disabledRules", "allow", "rules");
    const values = fc.oneof(fc.constant(key), fc.constant([key]), fc.constant([{ fingerprint: key }]), fc.anything());
    fc.assert(
      fc.property(fc.dictionary(known, values), fc.anything(), (config, anything) => {
        problemsOf(anything);
        expect(problemsOf(config).join("\n")).not.toContain(key);
      }),
    );
  });
});
