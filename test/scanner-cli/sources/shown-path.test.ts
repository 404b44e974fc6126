import { isAbsolute, join, relative, resolve } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { shownPaths } from "../../../scanner-cli/src/sources/shown-path.js";

/** The same, for one path at a time. */
function shownPath(cwd: string, named: string, inside: string): string {
  const fromCwd = relative(cwd, resolve(cwd, named, inside));
  const isBelow = fromCwd !== "" && fromCwd !== ".." && !fromCwd.startsWith("../") && !isAbsolute(fromCwd);
  return isBelow ? fromCwd : join(named, inside);
}

const part = fc.constantFrom("a", "b", "..a");
const inside = fc.array(part, { maxLength: 4 }).map((parts) => parts.join("/"));
const named = fc
  .tuple(
    fc.constantFrom("", "./", "/", "/a/", "../"),
    fc.array(fc.constantFrom("a", "b", "..", ".", ""), { maxLength: 4 }),
  )
  .map(([before, parts]) => before + parts.join("/"))
  .filter((path) => path !== "");

it("shows what is below the current folder from there, and the rest as it was named", () => {
  fc.assert(
    fc.property(fc.constantFrom("/", "/a", "/a/b", "/a/b/a"), named, inside, (cwd, as, path) => {
      // A named file may be the current folder only by an accident of this test.
      fc.pre(resolve(cwd, as, path) !== cwd || path === "");
      expect(shownPaths(cwd, as)(path)).toBe(shownPath(cwd, as, path));
    }),
    { numRuns: 500 },
  );
});
