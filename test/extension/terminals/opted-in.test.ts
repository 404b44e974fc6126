// Which keys go into the terminals of which folders.
import { describe, expect, it } from "vitest";
import {
  choose,
  environmentChanges,
  formatOptedIn,
  namesIn,
  parseOptedIn,
} from "../../../extension/src/terminals/opted-in.js";

describe("keys of terminals", () => {
  it("are remembered by folder, and read as they were written", () => {
    const chosen = choose(choose(new Map(), "B", ["file:///one"]), "A", ["file:///one", "file:///two"]);
    expect(namesIn(chosen, "file:///one")).toEqual(["A", "B"]);
    expect(namesIn(chosen, "file:///two")).toEqual(["A"]);
    const remembered: unknown = JSON.parse(JSON.stringify(formatOptedIn(chosen)));
    expect(formatOptedIn(parseOptedIn(remembered))).toEqual(formatOptedIn(chosen));
    expect(namesIn(choose(chosen, "A", []), "file:///two")).toEqual([]);
  });

  it.each([undefined, null, 1, [], { A: true }, { A: [] }, { A: [1] }])("were not chosen in %j", (remembered) => {
    expect([...parseOptedIn(remembered)]).toEqual([]);
  });

  it("change an environment where it differs", () => {
    const current = new Map(Object.entries({ SAME: "1", OLD: "1", GONE: "1" }));
    const wanted = new Map(Object.entries({ SAME: "1", OLD: "2", NEW: "3" }));
    expect(environmentChanges(current, wanted)).toEqual({
      set: [
        ["OLD", "2"],
        ["NEW", "3"],
      ],
      remove: ["GONE"],
    });
  });
});
