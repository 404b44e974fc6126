// How long each phase of a run takes. It is given the time; it does not ask for it.

/** The phases of a scan, in order. `files` is listing and reading, `scan` is the detector. */
type Phase = "config" | "rules" | "files" | "scan" | "report";

export interface Clock {
  /** Runs something, and counts its time towards a phase. */
  measure<T>(phase: Phase, action: () => T): T;
  /** As `measure`, for what takes its time elsewhere. */
  measureAsync<T>(phase: Phase, action: () => Promise<T>): Promise<T>;
  /** Milliseconds since the clock was made. */
  elapsed(): number;
  /** Milliseconds by phase, `start` (before the clock was made) first. */
  times(): readonly (readonly [Phase | "start", number])[];
}

/** Creates a clock from a time in milliseconds that began with the process. */
export function createClock(now: () => number): Clock {
  const start = now();
  const spent = new Map<Phase, number>();
  const add = (phase: Phase, since: number) => spent.set(phase, (spent.get(phase) ?? 0) + now() - since);
  return {
    measure(phase, action) {
      const since = now();
      try {
        return action();
      } finally {
        add(phase, since);
      }
    },
    async measureAsync(phase, action) {
      const since = now();
      try {
        return await action();
      } finally {
        add(phase, since);
      }
    },
    elapsed: () => now() - start,
    times: () => [["start", start], ...spent],
  };
}
