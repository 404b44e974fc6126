// Every text of the extension is translated, with the same places for what varies; nothing is translated that is not said.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../../extension/package.json" with { type: "json" };
import { messagesInCode } from "./messages.js";

const extension = join(import.meta.dirname, "../../../extension");
const json = (path: string) => JSON.parse(readFileSync(join(extension, path), "utf8")) as Record<string, string>;
const places = (text = "") => [...text.matchAll(/\{\d+\}/g)].map(([place]) => place).sort();

/** What stays as it is in every language: where links lead, code, icons, how much is bold, names of files and interfaces. */
const KEPT =
  /\]\([^)]{1,200}\)|`[^`]{1,200}`|\$\([\w-]{1,50}\)|\*\*|\bKeystow\b|\bSecretStorage\b|[\w.]{0,50}\.(?:env|example|gitignore)\b/g;
const kept = (text = "") => (text.match(KEPT) ?? []).sort();

const english = json("package.nls.json");
const languages = readdirSync(extension).flatMap((name) => /^package\.nls\.(.+)\.json$/.exec(name)?.[1] ?? []);

describe("what the code says", () => {
  const messages = messagesInCode();

  it("is written out, so that it can be translated", () => {
    expect(messages.length).toBeGreaterThan(50);
    expect(messages.filter(({ message }) => message === undefined)).toEqual([]);
  });

  it.each(languages)("is all there in %s, and nothing else", (language) => {
    const translations = json(`l10n/bundle.l10n.${language}.json`);
    expect(Object.keys(translations).sort()).toEqual([...new Set(messages.map(({ message }) => message))].sort());
    for (const [message, translation] of Object.entries(translations)) {
      expect(places(translation), message).toEqual(places(message));
      expect(kept(translation), message).toEqual(kept(message));
    }
  });
});

describe("what the manifest says", () => {
  const used = new Set([...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key));

  it.each(["", ...languages])("is all there, and nothing else (%s)", (language) => {
    const texts = language === "" ? english : json(`package.nls.${language}.json`);
    expect(Object.keys(texts).sort()).toEqual([...used].sort());
    expect(Object.values(texts)).not.toContain("");
    for (const [key, text] of Object.entries(texts)) expect(kept(text), key).toEqual(kept(english[key]));
  });

  it("has no text of its own that people read in the editor", () => {
    const texts =
      /"(?:title|description|markdownDescription|contents|contextualTitle|tooltip|altText|category)":"(?!%)/g;
    const { contributes, capabilities } = manifest;
    expect(JSON.stringify({ contributes, capabilities }).match(texts)).toEqual(null);
  });
});

it("speaks Chinese", () => {
  expect(languages).toEqual(["zh-cn"]);
  expect(existsSync(join(extension, manifest.l10n))).toBe(true);
});
