// What measurements are given and what they give back: rows, all of one kind, so that one table, one page and one
// picture can show any of them.

/** One figure. */
export interface Row {
  readonly name: string;
  /** Absent where nothing could be measured: the note says why. */
  readonly value?: number;
  readonly unit: string;
  /** The value as so many times another one of the same run. */
  readonly ratio?: Ratio;
  /** How many keys, or hits of anchors, were found on the way: a fast answer has to be a right one. */
  readonly findings?: number;
  readonly target?: Target;
  readonly note?: string;
  /** What is wrong with the result, as a sentence; the run fails then. */
  readonly wrong?: string;
}

export interface Ratio {
  readonly times: number;
  /** What the value is compared with. */
  readonly of: string;
}

/** A bound on the value, or on its ratio. */
export interface Target {
  readonly on: "value" | "ratio";
  readonly is: "at most" | "at least";
  readonly bound: number;
}

/** What a measurement may use. */
export interface Context {
  /** Absolute paths; the first one is measured where one is enough. */
  readonly folders: readonly string[];
  /** How often each thing is measured: medians are reported. */
  readonly runs: number;
  /** Folders in which other tools are looked for, the first ones first. */
  readonly tools: readonly string[];
  /** An empty folder, removed afterwards. */
  readonly temp: string;
  readonly sizes: Sizes;
}

/** How much is measured; tests take little. */
export interface Sizes {
  /** Bytes of source text. */
  readonly corpus: number;
  readonly anchors: number;
  /** Lines of the document that is edited, and edits. */
  readonly lines: number;
  readonly edits: number;
  /** Bytes of the text whose multiples are scanned. */
  readonly growth: number;
  /** Bytes of the tree and of the file that are scanned in bounded memory. */
  readonly bigTree: number;
  readonly bigFile: number;
}

export interface Measurement {
  /** As `--only` names it. */
  readonly name: string;
  readonly title: string;
  /** Whether it takes so much disk that it has to be asked for. */
  readonly onDemand?: boolean;
  readonly run: (context: Context) => readonly Row[];
}

/** Whether a row reaches its target; `undefined` if it has none, or no figure. */
export function isMet({ value, ratio, target }: Row): boolean | undefined {
  const figure = target?.on === "ratio" ? ratio?.times : value;
  if (!target || figure === undefined) return undefined;
  return target.is === "at most" ? figure <= target.bound : figure >= target.bound;
}
