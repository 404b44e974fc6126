import fc from "fast-check";
import { expect, it } from "vitest";
import { escapeControls } from "../../../scanner-cli/src/output/escape.js";

it.each([
  ["a\nb", "a\\nb"],
  ["a\tb\r", "a\\tb\\r"],
  ["\u001b[31mred", "\\u001b[31mred"],
  ["\u009b2J", "\\u009b2J"],
  ["txt.\u202Eexe", "txt.\\u202eexe"],
  ["\u2028", "\\u2028"],
  ["\uD800", "\\ud800"],
  ["größe 日本 👩‍👩‍👧", "größe 日本 👩‍👩‍👧"],
])("shows %j as %j", (text, shown) => {
  expect(escapeControls(text)).toBe(shown);
});

it("leaves nothing that a terminal acts upon", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(escapeControls(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
