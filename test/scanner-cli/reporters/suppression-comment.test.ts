import { createDetector } from "@keystow/detector";
import { expect, it } from "vitest";
import { suppressionFor } from "../../../scanner-cli/src/reporters/suppression-comment.js";
import { makeKey } from "../../support/make-key.js";

it.each([
  "a.ts",
  "a.py",
  "a.go",
  "a.yaml",
  ".env",
  ".env.local",
  "a.html",
  "a.css",
  "a.sql",
  "a.sh",
  "a.tf",
  "Dockerfile",
])("tells a comment for %s that the detector obeys", (path) => {
  const [, comment = ""] = /^append {2}(.+)$/.exec(suppressionFor([path])) ?? [];
  const line = `key = "${makeKey("forg-live-key")}"`;
  const detector = createDetector();
  expect(detector.scan(line, { path })).toHaveLength(1);
  expect(detector.scan(`${line} ${comment}`, { path })).toHaveLength(0);
});

it("tells of the config where there are no comments", () => {
  expect(suppressionFor(["package.json"])).toContain('"allow"');
  expect(suppressionFor(["notes.txt"])).toBe("append a comment: keystow-disable-line -- reason");
});

it("names the syntax only if all files share it", () => {
  expect(suppressionFor(["a.ts", "b.go", "c.js"])).toBe("append  // keystow-disable-line -- reason");
  expect(suppressionFor(["a.ts", "b.py"])).toBe("append a comment: keystow-disable-line -- reason");
});
