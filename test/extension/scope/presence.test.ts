import { describe, expect, it, vi } from "vitest";
import { createPresence } from "../../../extension/src/scope/presence.js";

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("the presence of files", () => {
  it("counts as given until it is known, and tells when the answer is another one", async () => {
    const changed = vi.fn();
    const isThere = createPresence((path) => Promise.resolve(path === "there"), changed);
    expect([isThere("there"), isThere("gone")]).toEqual([true, true]);
    await settled();
    expect([isThere("there"), isThere("gone")]).toEqual([true, false]);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it("is looked for again after a while, and not each time", async () => {
    let time = 0;
    let there = false;
    const look = vi.fn(() => Promise.resolve(there));
    const changed = vi.fn();
    const isThere = createPresence(look, changed, () => time);
    isThere("a");
    isThere("a");
    await settled();
    expect(isThere("a")).toBe(false);
    expect(look).toHaveBeenCalledTimes(1);
    time = 10_000;
    there = true;
    expect(isThere("a")).toBe(false);
    await settled();
    expect(isThere("a")).toBe(true);
    expect(look).toHaveBeenCalledTimes(2);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
