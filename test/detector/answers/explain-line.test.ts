// What is explained of a line: its findings, else its words, each value once.
import { createDetector, explainLine } from "@keystow/detector";
import { expect, it } from "vitest";
import { makeKey } from "../../support/make-key.js";

const detector = createDetector();
const explain = (text: string, line = 1) =>
  explainLine(detector, text, line)?.map(({ outcome, ruleId }) => [outcome, ruleId]);

it("explains each finding of the line", () => {
  const text = `\nuse("${makeKey("forg-live-key")}", "${makeKey("forg-test-key")}");\n`;
  expect(explain(text, 2)).toEqual([
    ["reported", "forg-live-key"],
    ["reported", "forg-test-key"],
  ]);
});

it("explains what is not reported, once", () => {
  const found = explain('password = "changeme"\n');
  expect(found).toHaveLength(1);
  expect(found?.[0]?.[0]).toBe("filtered");
});

it("says once that there is nothing", () => {
  expect(explain("let a = b + c;\n")).toEqual([["nothing", undefined]]);
});

it("knows of no line that is not there", () => {
  expect(explain("a\n", 9)).toBeUndefined();
});

it("takes a bounded number of looks at a long line", () => {
  let looks = 0;
  const counting = {
    scan: detector.scan.bind(detector),
    explain: (...args: Parameters<typeof detector.explain>) => {
      looks++;
      return detector.explain(...args);
    },
  };
  explainLine(counting, "a b ".repeat(500), 1);
  expect(looks).toBeLessThanOrEqual(100);
});
