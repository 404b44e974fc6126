// The measure itself: it tells a square from a line, which is what the tests beside it rest on.
import { describe, expect, it } from "vitest";
import { growth, LENGTH, repeated, WELL_BELOW_QUADRATIC } from "./growth.js";

/** Reads a text once. */
function linear(text: string): number {
  let sum = 0;
  for (let turn = 0; turn < 100; turn++) for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

/** Reads what is left of a text at each of so many of its characters. */
const quadratic = (every: number) => (text: string) => {
  let sum = 0;
  for (let from = 0; from < text.length; from += every)
    for (let at = from; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
};

describe("growth", () => {
  const pile = repeated("key = a ");

  it("is that of the text for linear work", { retry: 3 }, () => {
    expect(growth(pile, linear)).toBeLessThan(WELL_BELOW_QUADRATIC);
  });

  it.each([
    ["at one of 100 characters", quadratic(100)],
    ["beside linear work", (text: string) => linear(text) + quadratic(50)(text)],
  ])("is too much for quadratic work %s", (_name, scan) => {
    expect(growth(pile, scan)).toBeGreaterThan(WELL_BELOW_QUADRATIC);
  });

  it("is too much for an expression that repeats without end", () => {
    expect(growth(repeated("a"), (text) => /a+b/.test(text), LENGTH / 10)).toBeGreaterThan(WELL_BELOW_QUADRATIC);
  });
});
