// What of a text has changed since it was last scanned, in a few numbers: keystrokes are noted at no cost, and the pause
// after them scans one stretch. It may not import `vscode`.

/** A change as VS Code tells it: offsets in the text before the event that it belongs to. */
export interface TextChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** All between a head and a tail that have not changed: `[start, end)` of the old text became `[start, newEnd)`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly newEnd: number;
}

export interface DirtyStretch {
  /** Notes the changes of one event. */
  add(changes: readonly TextChange[]): void;
  /** What has changed since this was last asked; `undefined` if nothing has. */
  take(): Stretch | undefined;
  /** The length of the text as it is now. */
  readonly length: () => number;
}

/** @param length of the text that was scanned, in UTF-16 units */
export function createDirtyStretch(length: number): DirtyStretch {
  let [scanned, now] = [length, length];
  let head = Infinity;
  let tail = Infinity;
  return {
    add(changes) {
      let grown = 0;
      for (const { rangeOffset, rangeLength, text } of changes) {
        head = Math.min(head, rangeOffset);
        tail = Math.min(tail, now - rangeOffset - rangeLength);
        grown += text.length - rangeLength;
      }
      now += grown;
    },
    take() {
      if (head === Infinity) return undefined;
      const stretch = { start: head, end: scanned - tail, newEnd: now - tail };
      scanned = now;
      head = tail = Infinity;
      return stretch;
    },
    length: () => now,
  };
}
