import { expect, it } from "vitest";
import { exitCodeOf } from "../../../scanner-cli/src/scan/exit-code.js";
import { handMadeFinding } from "../../support/hand-made-finding.js";
import { handMadeReport, reported } from "../../support/hand-made-report.js";

const named = handMadeReport({ findings: [reported(handMadeFinding({ grade: "named" }))] });
const clean = handMadeReport();
const partial = { ...named, unreadable: [{ file: "b", reason: "permission denied" }] };

it.each([
  ["nothing found", clean, {}, 0],
  ["a finding", named, {}, 1],
  ["a finding that is sure enough", named, { failOn: "named" as const }, 1],
  ["a finding that is not sure enough", named, { failOn: "provider" as const }, 0],
  ["a finding, and --exit-zero", named, { exitZero: true }, 0],
  ["a file that could not be read", partial, {}, 2],
  ["a file that could not be read, and --exit-zero", partial, { exitZero: true }, 2],
])("%s", (_, report, options, code) => {
  expect(exitCodeOf(report, { exitZero: false, ...options })).toBe(code);
});
