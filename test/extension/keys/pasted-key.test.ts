// A pasted key: what providers warn of is taken off and said, and what is no key that works is doubted.
import { createDetector } from "@keystow/detector";
import { describe, expect, it } from "vitest";
import { pastedKey } from "../../../extension/src/keys/pasted-key.js";
import { makeKey } from "../../support/make-key.js";

const detector = createDetector({ minGrade: "suspicious" });
const forg = makeKey("forg-test-key");
const foxreach = makeKey("foxreach-api-key");
const read = (pasted: string) => pastedKey(pasted, detector);

describe("a pasted key", () => {
  it.each([
    [forg, []],
    [` ${forg}\n`, ["white space"]],
    [`"${forg}"`, ["quotes"]],
    [`Bearer ${forg}`, ['"Bearer "']],
    [`Authorization: Bearer ${forg}`, ["an assignment", '"Bearer "']],
    [`export FORG_API_KEY="${forg}"`, ["an assignment", "quotes"]],
    [`const key = '${forg}';`, ["punctuation", "an assignment", "quotes"]],
  ])("is the key alone: %#", (pasted, trimmed) => {
    const { value, about, trimmed: taken } = read(pasted);
    expect(value).toBe(forg);
    expect([about?.provider, about?.mode, taken]).toEqual(["FORG", "test", trimmed]);
  });

  it("is read from the header of its provider", () => {
    expect(read(`X-API-Key: ${foxreach}`)).toMatchObject({ value: foxreach, trimmed: ["an assignment"] });
  });

  it("brings its name along, else has the one that is documented", () => {
    expect(read(forg).name).toBe("FORG_API_KEY");
    expect(read(`export BILLING_KEY=${forg}`).name).toBe("BILLING_KEY");
  });

  it("of no provider loses only what cannot be a part of it", () => {
    expect(read(' "sunny-weather=9" ')).toMatchObject({ value: "sunny-weather=9", trimmed: ["white space", "quotes"] });
    expect(read("ACME=sunny=9")).toMatchObject({ value: "sunny=9", name: "ACME" });
    expect(read("a=b").value).toBe("a=b");
  });

  it.each(["YOUR_API_KEY", "changeme", "xxxxxxxxxxxxxxxxxxxx", "process.env.ACME_KEY"])("is doubted: %s", (pasted) => {
    expect(read(pasted).doubt).toBeDefined();
  });

  it("of its provider's own example is doubted, and one that may be public is not", () => {
    expect(read(["AKIA", "IOSFODNN7", "EXAMPLE"].join("")).doubt).toContain("placeholder");
    expect(read(forg).doubt).toBeUndefined();
    const publishable = read(makeKey("stripe-publishable-key"));
    expect([publishable.doubt, publishable.about?.publicReason === undefined]).toEqual([undefined, false]);
  });
});
