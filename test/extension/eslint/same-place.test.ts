// Only the plugin's own rule, at the very same place, makes a problem a duplicate.
import { expect, it } from "vitest";
import { placesOfEslint, placeText, type Reported } from "../../../extension/src/eslint/same-place.js";

const range = { start: { line: 3, character: 5 }, end: { line: 3, character: 45 } };
const place = placeText({ startLine: 3, startCharacter: 5, endLine: 3, endCharacter: 45 });
const code = "keystow/no-hardcoded-keys";

it.each<[Omit<Reported, "range">, boolean]>([
  [{ source: "eslint", code }, true],
  [{ source: "eslint", code: { value: code } }, true],
  [{ source: "eslint", code: "no-undef" }, false],
  [{ source: "eslint" }, false],
  [{ source: "Keystow", code }, false],
])("%j: %s", (reported, isSame) => {
  expect(placesOfEslint([{ ...reported, range }]).has(place)).toBe(isSame);
});
