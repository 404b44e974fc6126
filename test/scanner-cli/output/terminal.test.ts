import { describe, expect, it } from "vitest";
import { terminalOf } from "../../../scanner-cli/src/output/terminal.js";

const stream = (isTTY: boolean) => ({ isTTY, columns: 80, write: () => true });
const isColoured = (isTTY: boolean, env: Record<string, string>) =>
  terminalOf(stream(isTTY), env).colors.isColorSupported;

describe("colours", () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
    [true, { TERM: "dumb" }, false],
    [false, { FORCE_COLOR: "1" }, true],
    [false, { FORCE_COLOR: "" }, true],
    [true, { FORCE_COLOR: "0" }, false],
    [false, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
  ])("terminal %j with %j: %j", (isTTY, env, expected) => {
    expect(isColoured(isTTY, env)).toBe(expected);
  });
});

describe("links", () => {
  const url = "https://example.org/a";
  it("are made where the terminal has them", () => {
    const { link } = terminalOf(stream(true), { TERM_PROGRAM: "vscode" });
    expect(link("text", url)).toBe(`\u001b]8;;${url}\u001b\\text\u001b]8;;\u001b\\`);
  });

  it.each([
    [true, {}],
    [false, { TERM_PROGRAM: "vscode" }],
    [true, { TERM_PROGRAM: "vscode", CI: "true" }],
    [true, { VTE_VERSION: "4999" }],
  ])("are text elsewhere: terminal %j, %j", (isTTY, env) => {
    expect(terminalOf(stream(isTTY), env).link("text", url)).toBe("text");
  });
});
