import { describe, expect, it } from "vitest";
import { globalFlags, scanFlags } from "../../../scanner-cli/src/arguments/flags.js";
import { firstPositional, parseArguments } from "../../../scanner-cli/src/arguments/parse.js";
import { CannotRunError } from "../../../scanner-cli/src/errors.js";
import { makeKey } from "../../support/make-key.js";

const parse = (...argv: string[]) => parseArguments(argv, scanFlags);
const complaint = (...argv: string[]) => {
  try {
    parse(...argv);
  } catch (error) {
    if (error instanceof CannotRunError) return error.message;
    throw error;
  }
  return undefined;
};

describe("parseArguments", () => {
  it("gives values their meaning", () => {
    expect(
      parse("-f", "json", "--max-file-size=2MB", "-o", "a.txt", "-o", "sarif=b.sarif", "src", "--", "--x"),
    ).toEqual({
      flags: {
        format: "json",
        "max-file-size": 2_000_000,
        output: [{ file: "a.txt" }, { format: "sarif", file: "b.sarif" }],
      },
      positionals: ["src", "--x"],
    });
  });

  it("takes the last of a flag that is given twice", () => {
    expect(parse("-f", "json", "-f", "sarif").flags.format).toBe("sarif");
  });

  it.each([
    [["--staggd"], "unknown flag --staggd (did you mean --staged?)"],
    [["-x"], "unknown flag -x"],
    [["--format"], "--format needs a value"],
    [["--format", "--staged"], "--format needs a value"],
    [["--staged=yes"], "--staged takes no value"],
    [["--format", "jsn"], "--format takes one of stylish, json, sarif (did you mean json?)"],
    [["--min-grade", "sure"], "--min-grade takes one of proven, provider, named, suspicious"],
    [["--max-file-size", "big"], "--max-file-size takes a size such as 500KB, 10MB or a number of bytes"],
    [["-o", "jsno=x"], "--output knows the formats stylish, json, sarif (did you mean json=?)"],
    [["-o", ""], "--output takes a file name"],
  ])("complains of %j", (argv, message) => {
    expect(complaint(...argv)).toBe(message);
  });

  it("never repeats a value", () => {
    const key = makeKey("forg-live-key");
    for (const argv of [["--format", key], [`--staged=${key}`], [`--${key}`], [`-${key}`], ["-o", `json5=${key}`]]) {
      expect(complaint(...argv)).toBeDefined();
      expect(complaint(...argv)).not.toContain(key.slice(-12));
    }
  });

  it("allows a file name with an equals sign", () => {
    expect(parse("-o", "./a=b").flags.output).toEqual([{ file: "./a=b" }]);
  });
});

describe("firstPositional", () => {
  it.each([
    [["scan"], 0],
    [["--quiet", "scan"], 1],
    [["-f", "json", "src"], 2],
    [["--unknown", "x"], 1],
    [["--quiet"], -1],
    [[], -1],
  ])("of %j is at %i", (argv, at) => {
    expect(firstPositional(argv, { ...scanFlags, ...globalFlags })).toBe(at);
  });
});
