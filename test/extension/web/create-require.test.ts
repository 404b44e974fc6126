// The web host's `require`: the extension's own files, each evaluated once, when it is asked for.
import { describe, expect, it } from "vitest";
import { createRequire } from "../../../extension/src/web/create-require.js";

const sources = new Map([
  ["./main.js", `exports.vscode = require("vscode"); exports.later = () => require("./part.js");`],
  ["./part.js", `module.exports = { made: {} };`],
  ["./loop.js", `exports.early = 1; exports.seen = require("./back.js").seen;`],
  ["./back.js", `exports.seen = require("./loop.js").early;`],
]);

describe("require in the web's host", () => {
  const vscode = {};
  const load = createRequire(sources, { vscode });

  it("gives modules what is there, and each other", () => {
    const main = load("./main.js") as { vscode: object; later: () => object };
    expect(main.vscode).toBe(vscode);
    expect(main.later()).toEqual({ made: {} });
  });

  it("evaluates each once", () => {
    expect(load("./part.js")).toBe(load("./part.js"));
  });

  it("gives what is there so far of modules that need each other", () => {
    expect(load("./loop.js")).toEqual({ early: 1, seen: 1 });
  });

  it("has no others", () => {
    for (const name of ["fs", "toString", "./other.js"]) expect(() => load(name)).toThrow("there is no module");
  });
});
