// The order of what git lists. It prints untracked files and then tracked ones, each sorted: they are merged as they
// are read, so that a long list is neither held nor sorted again. May not open anything.

/** Reads a list from a byte on, at most as many bytes as asked for: a Latin-1 character for each, "" at the end. */
export type ReadList = (at: number, length: number) => string;

/** The names of a list that ends each with a NUL, each name once, sorted. Fast where the list is a few sorted runs. */
export function* sortedNames(read: ReadList): Generator<string> {
  const runs = sortedRuns(read);
  let last: string | undefined;
  for (let run = least(runs); run?.name !== undefined; run = least(runs)) {
    if (run.name !== last) yield run.name;
    last = run.name;
    advance(run);
  }
}

/** A place in the list, and the piece of the list that was read there. */
interface Cursor {
  readonly read: ReadList;
  /** Where the piece begins. */
  start: number;
  piece: string;
  /** Where the next name begins in the piece. */
  at: number;
}

/** A part of the list that is sorted. */
interface Run {
  readonly cursor: Cursor;
  readonly end: number;
  /** The name that is next; `undefined` at the end. */
  name: string | undefined;
}

function least(runs: readonly Run[]): Run | undefined {
  let best: Run | undefined;
  for (const run of runs) {
    if (run.name !== undefined && (best?.name === undefined || run.name < best.name)) best = run;
  }
  return best;
}

function advance(run: Run): void {
  run.name = placeOf(run.cursor) < run.end ? nextName(run.cursor) : undefined;
}

function sortedRuns(read: ReadList): Run[] {
  const starts = [0];
  const cursor = cursorAt(read, 0);
  let last = "";
  let place = 0;
  for (let name = nextName(cursor); name !== undefined; name = nextName(cursor)) {
    if (name < last) starts.push(place);
    last = name;
    place = placeOf(cursor);
  }
  return starts.map((start, index) => {
    const run: Run = { cursor: cursorAt(read, start), end: starts[index + 1] ?? place, name: undefined };
    advance(run);
    return run;
  });
}

/** In bytes: a list is read in pieces. */
const PIECE = 65_536;

function cursorAt(read: ReadList, start: number): Cursor {
  return { read, start, piece: "", at: 0 };
}

function placeOf({ start, at }: Cursor): number {
  return start + at;
}

function nextName(cursor: Cursor): string | undefined {
  let end = cursor.piece.indexOf("\0", cursor.at);
  while (end === -1) {
    const more = cursor.read(cursor.start + cursor.piece.length, PIECE);
    if (more === "") return undefined;
    cursor.piece = cursor.piece.slice(cursor.at) + more;
    cursor.start += cursor.at;
    cursor.at = 0;
    end = cursor.piece.indexOf("\0");
  }
  const name = cursor.piece.slice(cursor.at, end);
  cursor.at = end + 1;
  return name;
}
