// Tasks on many things, a few at a time. It may not import `vscode`.

/**
 * Runs a task on each item, at most so many at once, and takes no item before a task is free for it. Ends early once
 * `isStopped`; the first failure is passed on.
 */
export async function eachOf<Item>(
  items: AsyncIterable<Item>,
  atOnce: number,
  task: (item: Item) => Promise<void>,
  isStopped: () => boolean,
): Promise<void> {
  const iterator = items[Symbol.asyncIterator]();
  const work = async () => {
    for (;;) {
      if (isStopped()) return;
      const next = await iterator.next();
      if (next.done === true || isStopped()) return;
      await task(next.value);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    await iterator.return?.();
  }
}

/** How long work may go on before others get their turn, in milliseconds: less than a frame. */
const TURN = 10;

/** Gives the event loop a turn if much time has passed since the last. */
export type Pace = () => Promise<void>;

export function createPace(now: () => number = Date.now): Pace {
  let last = now();
  return async () => {
    if (now() - last < TURN) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    last = now();
  };
}
