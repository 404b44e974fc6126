// Typing delays a scan, for each document on its own.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDebouncer } from "../../../extension/src/diagnostics/debounce.js";

describe("a debouncer", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const setUp = () => {
    const ran: string[] = [];
    return { ran, debouncer: createDebouncer<string>((key) => ran.push(key), 100) };
  };

  it("runs once when a key has been quiet", () => {
    const { ran, debouncer } = setUp();
    for (let count = 0; count < 5; count++) {
      debouncer.schedule("a");
      vi.advanceTimersByTime(99);
    }
    expect(ran).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(ran).toEqual(["a"]);
    debouncer.schedule("a");
    vi.advanceTimersByTime(100);
    expect(ran).toEqual(["a", "a"]);
  });

  it("does not let one key wait for another", () => {
    const { ran, debouncer } = setUp();
    debouncer.schedule("a");
    vi.advanceTimersByTime(60);
    debouncer.schedule("b");
    vi.advanceTimersByTime(40);
    expect(ran).toEqual(["a"]);
  });

  it("forgets what is cancelled, and everything when it is disposed of", () => {
    const { ran, debouncer } = setUp();
    for (const key of ["a", "b", "c"]) debouncer.schedule(key);
    debouncer.cancel("a");
    vi.advanceTimersByTime(50);
    debouncer.dispose();
    vi.advanceTimersByTime(1000);
    expect(ran).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
