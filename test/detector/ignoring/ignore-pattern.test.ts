import { expect, it } from "vitest";
import { ignorePattern } from "../../../detector/src/ignoring/ignore-pattern.js";

it("reads what is no pattern as none", () => {
  for (const line of ["", "# comment", "   ", "/", "!", "//", "[a", "[[:nosuch:]]", "a\\"]) {
    expect(ignorePattern(line)?.matches("a") ?? false).toBe(false);
  }
});

it.each(["*a", "a*", "*a*", "[ab]*", "**/a*", "a?*"])("takes linear time for many of %j", (unit) => {
  const name = ignorePattern(unit.repeat(60) + "c")?.matches;
  const path = ignorePattern(`/${unit.repeat(60)}/**/${unit.repeat(60)}/**/c`)?.matches;
  const start = performance.now();
  name?.("a".repeat(255) + "b");
  path?.(`${`${"a".repeat(200)}/`.repeat(20)}b`);
  expect(performance.now() - start).toBeLessThan(1000);
});
