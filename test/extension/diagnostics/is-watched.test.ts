// Which documents are looked at.
import { expect, it } from "vitest";
import { isWatched } from "../../../extension/src/diagnostics/is-watched.js";

it.each(["file", "untitled", "vscode-remote", "vscode-notebook-cell"])("watches %s documents", (scheme) => {
  expect(isWatched(scheme, [])).toBe(true);
});

it.each(["output", "git", "vscode-userdata", "vscode-settings", "debug", "comment"])(
  "leaves %s documents alone",
  (scheme) => {
    expect(isWatched(scheme, ["file"])).toBe(false);
  },
);

it("watches whatever the workspace's folders are made of", () => {
  expect(isWatched("vscode-vfs", ["vscode-vfs"])).toBe(true);
  expect(isWatched("vscode-vfs", ["file"])).toBe(false);
});
