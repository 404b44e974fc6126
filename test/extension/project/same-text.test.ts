// When a file is what a change was planned for, or what it was to become.
import { expect, it } from "vitest";
import { isSameText } from "../../../extension/src/project/same-text.js";

it.each([
  ["A=1\n", "A=1\r\n"], // a new file's lines end as the editor's settings say
  ["A=1\r\nB=2\n", "A=1\nB=2\n"], // an editor evens them out
  ["A=1\rB=2", "A=1\nB=2"],
  [undefined, undefined],
])("%j and %j are the same text", (one, other) => {
  expect([isSameText(one, other), isSameText(other, one)]).toEqual([true, true]);
});

it.each([
  ["A=1\n", "A=1"],
  ["A=1\n", "A=1\n\r\n"],
  ["", undefined],
])("%j and %j are not", (one, other) => {
  expect([isSameText(one, other), isSameText(other, one)]).toEqual([false, false]);
});
