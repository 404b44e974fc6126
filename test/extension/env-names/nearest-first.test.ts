import { expect, it } from "vitest";
import { nearestFirst } from "../../../extension/src/env-names/nearest-first.js";

it("names those of the same folder first", () => {
  const paths = ["z.js", "b/c/y.js", "a/x.js", "b/w.js", "b/c/v.js"];
  expect(nearestFirst(paths, "b/c/.env")).toEqual(["b/c/y.js", "b/c/v.js", "b/w.js", "z.js", "a/x.js"]);
});
