// A few tasks at a time, and turns for others between them.
import { describe, expect, it } from "vitest";
import { createPace, eachOf } from "../../../extension/src/workspace/each-of.js";

// eslint-disable-next-line @typescript-eslint/require-await
async function* numbers(count: number) {
  for (let number = 0; number < count; number++) yield number;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 1));

describe("eachOf", () => {
  it("runs each task once, and no more at once than asked", async () => {
    const seen: number[] = [];
    let [running, most] = [0, 0];
    const task = async (item: number) => {
      most = Math.max(most, ++running);
      await pause();
      running--;
      seen.push(item);
    };
    await eachOf(numbers(50), 4, task, () => false);
    expect(seen.sort((a, b) => a - b)).toEqual([...Array(50).keys()]);
    expect(most).toBe(4);
  });

  it("takes no further item once it is stopped", async () => {
    const seen: number[] = [];
    const task = async (item: number) => {
      seen.push(item);
      await pause();
    };
    await eachOf(numbers(1000), 2, task, () => seen.length >= 10);
    expect(seen.length).toBeLessThanOrEqual(12);
  });

  it("passes a failure on", async () => {
    const task = () => Promise.reject(new Error("no"));
    await expect(eachOf(numbers(3), 2, task, () => false)).rejects.toThrow("no");
  });
});

it("lets others have their turn after ten milliseconds of work", async () => {
  let time = 0;
  const pace = createPace(() => time);
  let turns = 0;
  const timer = setTimeout(() => turns++, 0);
  await pace();
  expect(turns).toBe(0);
  time = 11;
  await pause();
  await pace();
  expect(turns).toBe(1);
  clearTimeout(timer);
});
