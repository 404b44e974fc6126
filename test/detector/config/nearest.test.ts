import { nearest } from "@keystow/detector";
import { expect, it } from "vitest";

const words = ["minGrade", "failOn", "maxFileSize", "exclude"];

it.each([
  ["minGrad", "minGrade"],
  ["mingrade", "minGrade"],
  ["failon", "failOn"],
  ["maxFilSize", "maxFileSize"],
])("takes %j for %j", (typed, meant) => {
  expect(nearest(typed, words)).toBe(meant);
});

it.each(["", "colour", "x", "e".repeat(10_000)])("suggests nothing for %j", (typed) => {
  expect(nearest(typed, words)).toBeUndefined();
});
