// The settings' meaning, sensible or not.
import { createDetector, GRADES } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import manifest from "../../../extension/package.json" with { type: "json" };
import { detectorOptions } from "../../../extension/src/scope/detector-options.js";
import { makeKey } from "../../support/make-key.js";

const declared = manifest.contributes.configuration.properties;
const options = (settings: Readonly<Record<string, unknown>>) => detectorOptions((key) => settings[key]);

describe("settings", () => {
  it("reach the detector", () => {
    const settings = { minGrade: "provider", disabledRules: ["forg-test-key"] };
    expect(options(settings)).toEqual(settings);
    const text = `${makeKey("forg-live-key")} ${makeKey("forg-test-key")}`;
    expect(
      createDetector(options(settings))
        .scan(text)
        .map(({ ruleId }) => ruleId),
    ).toEqual(["forg-live-key"]);
  });

  it.each([
    {},
    { minGrade: "certain", disabledRules: "forg" },
    { minGrade: 1, disabledRules: [null, 7] },
    { minGrade: null, disabledRules: null },
  ])("that make no sense count as absent: %j", (settings) => {
    expect(options(settings)).toEqual({ disabledRules: [] });
  });

  it("change what the shared config asks for", () => {
    const shared = { minGrade: "proven", disabledRules: ["forg"], allow: [{ fingerprint: "f", reason: "r" }] } as const;
    expect(detectorOptions(() => undefined, shared)).toEqual(shared);
    const settings: Readonly<Record<string, unknown>> = { minGrade: "named", disabledRules: ["forg", "foura"] };
    expect(detectorOptions((key) => settings[key], shared)).toEqual({
      ...shared,
      minGrade: "named",
      disabledRules: ["forg", "foura"],
    });
  });

  it("are declared by the names and values that are read", () => {
    const read: string[] = [];
    detectorOptions((key) => read.push(`keystow.${key}`));
    expect(Object.keys(declared)).toEqual(expect.arrayContaining(read));
    expect(declared["keystow.minGrade"].enum).toEqual(GRADES);
    expect(declared["keystow.minGrade"].enumDescriptions).toHaveLength(GRADES.length);
  });
});
