import { describe, expect, it } from "vitest";
import { scanFlags } from "../../../scanner-cli/src/arguments/flags.js";
import { parseArguments } from "../../../scanner-cli/src/arguments/parse.js";
import { createRedactor } from "../../../scanner-cli/src/output/redactor.js";
import { scanRequest } from "../../../scanner-cli/src/scan/scan-request.js";

const request = (line: string, stdinIsTerminal = false) => {
  const { flags, positionals } = parseArguments(line.split(" ").filter(Boolean), scanFlags);
  return scanRequest(flags, positionals, { cwd: "/", redactor: createRedactor(), stdinIsTerminal });
};

describe("what is scanned", () => {
  it.each([
    ["", "tree", ["."]],
    ["a b", "tree", ["a", "b"]],
    ["--staged", "staged", []],
    ["--staged src", "staged", ["src"]],
    ["--stdin", "stdin", []],
  ])("%j", (line, scope, paths) => {
    expect(request(line)).toMatchObject({ scope, paths });
  });
});

describe("where reports go", () => {
  it.each([
    ["", [{ format: "stylish" }]],
    ["-f json", [{ format: "json" }]],
    ["-f json -o x", [{ format: "json", file: "x" }]],
    ["-o x.sarif", [{ format: "sarif", file: "x.sarif" }]],
    ["-o x.txt", [{ format: "stylish", file: "x.txt" }]],
    ["-o json=x", [{ format: "stylish" }, { format: "json", file: "x" }]],
    [
      "-o json=x -o y.sarif",
      [
        { format: "json", file: "x" },
        { format: "sarif", file: "y.sarif" },
      ],
    ],
  ])("%j", (line, destinations) => {
    expect(request(line).destinations).toEqual(destinations);
  });
});

describe("what does not go together", () => {
  it.each([
    ["--staged --stdin", "--staged and --stdin do not go together"],
    ["--stdin src", "--stdin takes no paths"],
    ["--stdin-filename x", "--stdin-filename needs --stdin"],
    ["--quiet --verbose", "--quiet and --verbose do not go together"],
    ["--staged --no-gitignore", /^--staged and --no-gitignore/],
    ["-o a -o b", /^two files for one report/],
  ])("%j", (line, message) => {
    expect(() => request(line)).toThrow(message);
  });

  it("--stdin at a terminal", () => {
    expect(() => request("--stdin", true)).toThrow("standard input is a terminal");
  });
});
