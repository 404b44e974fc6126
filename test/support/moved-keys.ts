// Tables of texts before and after their keys are moved. A word `KEY` stands for a key that is made when the test runs.
import { expect, it } from "vitest";
import type { Project } from "@keystow/detector/remediation";
import { makeKey } from "./make-key.js";
import { planFor, textAfter } from "./remediate.js";

/** A text, and what becomes of it; or why it stays, as a part of the reason. */
export type Row = readonly [before: string, after: string | { readonly kept: string }];

/** One test for each row. The variable of the key is `FORG_API_KEY`. */
export function itMoves(path: string, rows: readonly Row[], project: Partial<Project> = {}): void {
  it.each(rows)(`${path}: %j`, (before, expected) => {
    const key = makeKey("forg-live-key");
    const text = before.replace(/\bKEY\b/g, key);
    const plan = planFor(path, text, project);
    if (typeof expected === "string") {
      expect(plan.kept.map(({ reason }) => reason)).toEqual([]);
      expect(textAfter(plan, path)).toBe(expected.replace(/\bKEY\b/g, key));
      expect(plan.moved.every(({ variable }) => variable.endsWith("FORG_API_KEY"))).toBe(true);
    } else {
      expect(plan.kept.map(({ reason }) => reason)).toEqual([expect.stringContaining(expected.kept) as string]);
      expect(textAfter(plan, path)).toBeUndefined();
    }
  });
}
