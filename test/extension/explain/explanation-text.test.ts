// Explanations for people: the verdict, the place, the reasons; never the value.
import { createDetector, createLocator, explainLine } from "@keystow/detector";
import { expect, it } from "vitest";
import { explanationText } from "../../../extension/src/explain/explanation-text.js";
import { inEnglish } from "../../support/in-english.js";
import { makeKey } from "../../support/make-key.js";

const detector = createDetector();

function textFor(text: string, line = 1): string {
  const all = explainLine(detector, text, line, { path: "a.ts" }) ?? [];
  const explained = all.map((explanation) => ({
    explanation,
    place: `a.ts:${explanation.span ? createLocator(text).locate(explanation.span.start).line : line}`,
    value: explanation.span ? text.slice(explanation.span.start, explanation.span.end) : "",
  }));
  return explanationText(explained, (said) => detector.redact(said), inEnglish).replaceAll("\\", "");
}

it("says as what a key is reported", () => {
  const text = textFor(`use("${makeKey("forg-live-key")}");\n`);
  expect(text).toMatch(/^## a\.ts:1\n\n\*\*Reported as FORG live API key \(forg-live-key, exact format\)\.\*\*/);
});

it("names the filter that decided, and not the value", () => {
  const text = textFor('const password = "changeme";\n');
  expect(text).toMatch(/Not reported as .*: the filter "[a-z -]+" decided\./);
  expect(text).not.toContain("changeme");
});

it("names the comment that suppresses, though it repeats the value", () => {
  const key = makeKey("forg-live-key");
  const text = textFor(`use("${key}"); // keystow-disable-line -- ${key} is a sample\n`);
  expect(text).toContain("suppressed by keystow-disable-line");
  expect(text).not.toContain(key.slice(10, 30));
});

it("says that there is nothing", () => {
  expect(textFor("let a = 1;\n")).toContain("Nothing here looks like a key.");
});
