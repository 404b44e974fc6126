// Which values would be lost when keys are written into a `.env`.
import { expect, it } from "vitest";
import { replacedNames } from "../../../extension/src/keys/replaced-values.js";

const wanted = [
  { name: "A", value: "1" },
  { name: "B", value: "two words" },
];

it.each([
  [undefined, []],
  ["", []],
  ["A=1\nB='two words'\n", []],
  ["A=\nOTHER=2\n", []],
  ["A=3\n", ["A"]],
  ["A=1\nA=3\nB=two\n", ["A", "B"]],
  ["A=3\r\nA=1\r\n", []],
])("of %j those that would be are %j", (text, names) => {
  expect(replacedNames(text, wanted)).toEqual(names);
});
