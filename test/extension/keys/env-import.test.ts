// What of a `.env` is offered to the secret storage, and what is left of the file.
import { createDetector } from "@keystow/detector";
import { applyEdits, parseEnv } from "@keystow/detector/remediation";
import { describe, expect, it } from "vitest";
import { importItems, withoutEntries } from "../../../extension/src/keys/env-import.js";
import { isName } from "../../../extension/src/keys/names.js";
import { makeKey } from "../../support/make-key.js";

const detector = createDetector();
const forg = makeKey("forg-live-key");
const items = (text: string) => importItems(text, parseEnv(text), detector, isName);
const without = (text: string, kept: Readonly<Record<string, string>>) =>
  applyEdits(text, withoutEntries(text, parseEnv(text), new Map(Object.entries(kept))));

describe("an import", () => {
  it("takes values as programs get them, and knows what they are", () => {
    const found = items(`PORT=80\nexport FORG_API_KEY="${forg}" # billing\nEMPTY=\n`);
    expect(found.map(({ name, isCredential, about }) => [name, isCredential, about?.mode])).toEqual([
      ["PORT", false, undefined],
      ["FORG_API_KEY", true, "live"],
    ]);
    expect(found[1]?.value).toBe(forg);
  });

  it("takes the last of several values, and no name that not every shell can have", () => {
    expect(items("A=1\nA=2\nb.c=3\n").map(({ name, value }) => [name, value])).toEqual([["A", "2"]]);
  });
});

describe("a .env without what was imported", () => {
  it.each(["\n", "\r\n"])("keeps everything else with its line ends: %j", (eol) => {
    const text = ["# mine", "A='1", "2' # both", "B=2", "", "C=3"].join(eol);
    expect(without(text, { A: "1\n2" })).toBe(["# mine", "B=2", "", "C=3"].join(eol));
    expect(without(text, { B: "2", C: "3" })).toBe(["# mine", "A='1", "2' # both", "", ""].join(eol));
  });

  it("loses every line of a name", () => {
    expect(without("A=1\nB=2\nA='1'\nA=", { A: "1" })).toBe("B=2\n");
  });

  it("loses no value that is not kept, be it new or one that no reader takes", () => {
    expect(without("A=new\nB=2\n", { A: "old", B: "2" })).toBe("A=new\n");
    expect(without("A=1\nA=3", { A: "3" })).toBe("A=1\nA=3");
  });
});
