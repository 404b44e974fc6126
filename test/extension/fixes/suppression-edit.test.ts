// The comment that accepts a finding does so, wherever the key stands.
import { createDetector } from "@keystow/detector";
import { applyEdits } from "@keystow/detector/remediation";
import { expect, it } from "vitest";
import { suppressionEdit } from "../../../extension/src/fixes/suppression-edit.js";
import { makeKey } from "../../support/make-key.js";

const detector = createDetector();
const key = makeKey("forg-live-key");

function ignore(text: string, file: { path: string; languageId: string }, reason = "a published example") {
  const [finding] = detector.scan(text, file);
  const edit = finding && suppressionEdit(text, finding, reason, file);
  return edit && applyEdits(text, [edit]);
}

it.each([
  ["a.ts", "typescript", `use("${key}");\r\nnext();\r\n`],
  ["a.py", "python", `key = "${key}"`],
  ["a.html", "html", `<p>${key}</p>\n`],
  ["a.css", "css", `a { content: "${key}" }\n`],
  ["Untitled-1", "ruby", `key = "${key}"\n`],
  ["a.yaml", "yaml", `key: |\n${makeKey("pem-private-key")}\nother: 1\n`],
])("in %s (%s)", (path, languageId, text) => {
  const after = ignore(text, { path, languageId }) ?? "";
  expect(detector.scan(text, { path })).toHaveLength(1);
  expect(detector.scan(after, { path })).toEqual([]);
  expect(after.split(/\r?\n/)).toHaveLength(text.split(/\r?\n/).length);
});

it("does not let a reason end its comment", () => {
  const after = ignore(`a { content: "${key}" }`, { path: "a.css", languageId: "css" }, "x */ y\n--> z") ?? "";
  expect(after.endsWith("/* keystow-disable-line -- x   y   z */")).toBe(true);
});

it("has none where a file has no comments", () => {
  expect(ignore(`{ "token": "${key}" }`, { path: "a.json", languageId: "json" })).toBeUndefined();
});
