// Runs a task once a key has been quiet for a while, one timer per key. It may not import `vscode`.

export interface Debouncer<Key> {
  /** Runs the task for the key once `delay` milliseconds pass without another call for it. */
  schedule(key: Key): void;
  /** Forgets the key's run, if one is due. */
  cancel(key: Key): void;
  /** Forgets all runs. */
  dispose(): void;
}

/** @param delay in milliseconds */
export function createDebouncer<Key>(task: (key: Key) => void, delay: number): Debouncer<Key> {
  const timers = new Map<Key, ReturnType<typeof setTimeout>>();
  const cancel = (key: Key) => {
    clearTimeout(timers.get(key));
    timers.delete(key);
  };
  return {
    schedule(key) {
      cancel(key);
      const run = () => {
        timers.delete(key);
        task(key);
      };
      timers.set(key, setTimeout(run, delay));
    },
    cancel,
    dispose() {
      for (const key of [...timers.keys()]) cancel(key);
    },
  };
}
