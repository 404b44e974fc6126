// What git tracks, as its own index says it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { trackedPaths } from "../../../extension/src/project/git-index.js";
import { tempRepository } from "../../support/temp-repository.js";

const asked = [".env", "a/.env", "b/.env", "d\u00E9j\u00E0/.env.local"];

it("is what has been added, whatever stands beside it", () => {
  const { root, stage, git } = tempRepository();
  const others = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`src/${"x".repeat(index)}${index}.ts`, ""]),
  );
  stage({ ...others, ".env": "", "b/.env": "", "d\u00E9j\u00E0/.env.local": "", "a/.env.example": "" });
  const tracked = () => trackedPaths(readFileSync(join(root, ".git", "index")), asked);
  expect([...tracked()].sort()).toEqual([".env", "b/.env", "d\u00E9j\u00E0/.env.local"]);
  git("update-index", "--index-version", "3");
  git("add", "--intent-to-add", "--", ".");
  expect(tracked().size).toBe(3);
});

it("may be everything in an index of a kind that is not understood", () => {
  const { root, stage, git } = tempRepository("--object-format=sha256");
  stage({ "a.js": "1", "b/c.js": "2", "d.js": "" });
  expect(trackedPaths(readFileSync(join(root, ".git", "index")), asked)).toEqual(new Set(asked));
  git("update-index", "--index-version", "4");
  expect(trackedPaths(readFileSync(join(root, ".git", "index")), asked)).toEqual(new Set(asked));
});

it.each([
  [],
  [0x44, 0x49, 0x52, 0x43],
  Array.from("DIRC\0\0\0\u0002\0\0\u0001\0 cut off", (unit) => unit.charCodeAt(0)),
])("may be everything where there is no whole index", (...bytes) => {
  expect(trackedPaths(Uint8Array.from(bytes), asked)).toEqual(new Set(asked));
});
