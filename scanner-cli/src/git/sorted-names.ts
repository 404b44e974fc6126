// The order of what git lists. It prints untracked files and then tracked ones, each sorted: they are merged as they
// are read, so that a long list is neither copied nor sorted again. May not do I/O.

/** The names of a list that ends each with a NUL, each name once, sorted. Fast where the list is a few sorted runs. */
export function* sortedNames(list: string): Generator<string> {
  const runs = sortedRuns(list);
  let last: string | undefined;
  for (let run = least(runs); run?.name !== undefined; run = least(runs)) {
    if (run.name !== last) yield run.name;
    last = run.name;
    advance(list, run);
  }
}

/** A part of the list that is sorted, from the name that is next. */
interface Run {
  /** `undefined` at the end. */
  name: string | undefined;
  /** Where the name after it begins. */
  next: number;
  readonly end: number;
}

function least(runs: readonly Run[]): Run | undefined {
  let best: Run | undefined;
  for (const run of runs) {
    if (run.name !== undefined && (best?.name === undefined || run.name < best.name)) best = run;
  }
  return best;
}

function advance(list: string, run: Run): void {
  if (run.next >= run.end) {
    run.name = undefined;
    return;
  }
  const end = nameEnd(list, run.next);
  run.name = list.slice(run.next, end);
  run.next = end + 1;
}

function sortedRuns(list: string): Run[] {
  const starts = [0];
  let last = "";
  for (let at = 0; at < list.length;) {
    const end = nameEnd(list, at);
    const name = list.slice(at, end);
    if (name < last) starts.push(at);
    last = name;
    at = end + 1;
  }
  return starts.map((start, index) => {
    const run: Run = { name: undefined, next: start, end: starts[index + 1] ?? list.length };
    advance(list, run);
    return run;
  });
}

function nameEnd(list: string, at: number): number {
  const end = list.indexOf("\0", at);
  return end === -1 ? list.length : end;
}
