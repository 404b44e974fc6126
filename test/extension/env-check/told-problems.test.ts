import { createDetector } from "@keystow/detector";
import { checkEnv } from "@keystow/detector/remediation";
import { describe, expect, it } from "vitest";
import {
  problemCode,
  problemMessage,
  toldProblems,
  untrackCommand,
} from "../../../extension/src/env-check/told-problems.js";
import { makeKey } from "../../support/make-key.js";

function checked(path: string, text: string) {
  const findings = createDetector().scan(text, { path });
  return { findings, problems: checkEnv([{ path, text, findings }]) };
}

describe("the problems that are told", () => {
  it("have the scanner's words, and no value", () => {
    const key = makeKey("forg-live-key");
    const { problems } = checked(".env", `A=${key}\nA=other\n`);
    const [problem] = toldProblems(problems, []);
    expect(problem && [problemCode(problem), problemMessage(problem)]).toEqual([
      "env-duplicate",
      "A is given another value in line 2, which is the one that counts\nremove the line that does not count",
    ]);
    expect(problems.map(problemMessage).join()).not.toContain(key.slice(10, 20));
  });

  it("are without those that a finding tells at the same place", () => {
    const { problems, findings } = checked(".env.example", `A=${makeKey("forg-live-key")}\n`);
    expect(problems.map(({ kind }) => kind)).toEqual(["real-value"]);
    expect(toldProblems(problems, findings)).toEqual([]);
    expect(toldProblems(problems, [])).toEqual(problems);
  });
});

describe("git's command for a file that it tracks", () => {
  it("is one that every shell takes as it is", () => {
    expect(untrackCommand("app/.env.local")).toBe("git rm --cached -- app/.env.local");
    for (const path of ["a b/.env", "$(x)/.env", "-x/.env", "`x`/.env", "a;b/.env", "é/.env"])
      expect(untrackCommand(path)).toBeUndefined();
  });
});
