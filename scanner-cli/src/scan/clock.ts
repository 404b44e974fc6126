// How long each phase of a run takes. It is given the time; it does not ask for it.

/** The phases of a scan, in order. `files` is finding the files, `scan` is reading them and looking for keys. */
type Phase = "config" | "rules" | "files" | "scan" | "report";

export interface Clock {
  /** Ends the phase that runs and begins another, which may have run before. */
  enter(phase: Phase): void;
  /** Milliseconds since the clock was made. */
  elapsed(): number;
  /** Milliseconds by phase, `start` (before the clock was made) first. */
  times(): readonly (readonly [Phase | "start", number])[];
}

/** Creates a clock from a time in milliseconds that began with the process. */
export function createClock(now: () => number): Clock {
  const start = now();
  const spent: Record<Phase | "start", number> = { start, config: 0, rules: 0, files: 0, scan: 0, report: 0 };
  let current: Phase | "start" = "start";
  let since = start;
  const count = () => {
    const time = now();
    spent[current] += time - since;
    since = time;
  };
  return {
    enter(phase) {
      count();
      current = phase;
    },
    elapsed: () => now() - start,
    times() {
      count();
      return Object.entries(spent) as [Phase | "start", number][];
    },
  };
}
