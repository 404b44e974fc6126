// The shared config, as an editor reads it.
import { describe, expect, it } from "vitest";
import { configIn, isSettingsFile } from "../../../extension/src/scope/config-file.js";
import { inEnglish } from "../../support/in-english.js";

const config = (files: Readonly<Record<string, string>>) =>
  configIn(Object.keys(files), (name) => Promise.resolve(files[name]), inEnglish);

describe("a folder's config", () => {
  it.each(["keystow.config.json", ".keystowrc.json"])("is %s, with comments", async (name) => {
    const text = '{ "minGrade": "provider", // sure ones\n "exclude": ["dist/"], }';
    expect(await config({ [name]: text })).toEqual({
      settings: { detector: { minGrade: "provider" }, exclude: ["dist/"] },
    });
  });

  it("is the keystow key of a package.json", async () => {
    expect(await config({ "package.json": '{ "keystow": { "envFile": "a.env" } }' })).toMatchObject({
      settings: { envFile: "a.env" },
    });
    expect(await config({ "package.json": '{ "name": "keystow" }' })).toBeUndefined();
    expect(await config({ "package.json": "no JSON" })).toBeUndefined();
    expect(await config({ "index.js": "" })).toBeUndefined();
  });

  it("may have rules of its own", async () => {
    const rule = { id: "acme-key", title: "Acme key", anchors: ["acme_"], pattern: "acme_[a-z]{20}" };
    const found = await config({ ".keystowrc.json": JSON.stringify({ rules: [rule] }) });
    expect(found?.settings.detector.providers).toHaveLength(1);
  });

  it("is not followed if it is nested deeper than can be read", async () => {
    const found = await config({ "keystow.config.json": "[".repeat(500_000) });
    expect(found?.problem).toBe("keystow.config.json is not valid JSON.");
  });

  it("is not run if it is a program", async () => {
    expect(await config({ "keystow.config.ts": "throw 1" })).toMatchObject({
      settings: { detector: {} },
      problem: "keystow.config.ts is a program, which an editor does not run.",
    });
  });

  it.each([
    ["{", "keystow.config.json is not valid JSON."],
    ['{ "minGrad": "named" }', 'keystow.config.json: unknown key "minGrad" (did you mean "minGrade"?).'],
  ])("is not followed where it is wrong: %s", async (text, problem) => {
    expect(await config({ "keystow.config.json": text })).toEqual({ settings: { detector: {}, exclude: [] }, problem });
  });
});

it("is looked for again when one of its files changes", () => {
  for (const name of ["package.json", ".gitignore", ".keystowignore", "keystow.config.mjs"])
    expect(isSettingsFile(name)).toBe(true);
  expect(isSettingsFile("tsconfig.json")).toBe(false);
});
