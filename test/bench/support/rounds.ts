// Programs that are compared take turns, so that what slows the machine down for a while slows all of them.
import { median } from "./cpu.js";
import { type Command, timedRun, type TimedRun } from "./timed-run.js";

/** A program's median time and its last run. */
export interface Timed {
  readonly cpu: number;
  readonly last: TimedRun;
}

/** Whoever takes longer than so many seconds by the clock is run once. */
const PATIENCE = 20;

/** Runs programs by turns: once to warm the caches, then so many times. */
export function inRounds<Name extends string>(
  commands: Readonly<Record<Name, Command>>,
  runs: number,
): Readonly<Record<Name, Timed>> {
  const entries = Object.entries<Command>(commands).map(([name, command]) => ({
    name,
    command,
    done: [] as TimedRun[],
  }));
  for (let round = 0; round <= runs; round++) {
    for (const { command, done } of entries) {
      if ((done[0]?.wall ?? 0) > PATIENCE) continue;
      done.push(timedRun(command));
    }
  }
  return Object.fromEntries(entries.map(({ name, done }) => [name, summary(done)])) as Record<Name, Timed>;
}

function summary(done: readonly TimedRun[]): Timed {
  const last = done.at(-1);
  if (!last) throw new RangeError("nothing was run");
  const counted = done.length > 1 ? done.slice(1) : done;
  return { cpu: median(counted.map(({ cpu }) => cpu)), last };
}
