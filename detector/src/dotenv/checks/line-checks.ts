// Lines that do not do what they seem to do: entries that a later one undoes, and lines that are no entry.
import type { TextEdit } from "../../scans/document-scan.js";
import type { EnvProblem } from "../document.js";
import { type Check, type CheckedEntry, placeOf } from "./checked-file.js";
import { lineEnd } from "./line-end.js";
import { shownName } from "./shown-name.js";

/** Names that are given twice: all common readers take the last value. */
export const duplicates: Check = (file) => {
  const last = new Map(file.entries.map((entry) => [entry.name, entry]));
  return file.entries.flatMap((entry) => {
    const winner = last.get(entry.name);
    if (winner === undefined || winner === entry) return [];
    const isSame = winner.value === entry.value;
    const name = shownName(entry.name);
    return [
      {
        ...placeOf(file, entry),
        kind: "duplicate" as const,
        severity: isSame ? ("warning" as const) : ("error" as const),
        message: isSame
          ? `${name} is given again in line ${winner.line}, with the same value`
          : `${name} is given another value in line ${winner.line}, which is the one that counts`,
        advice: "remove the line that does not count",
        fix: {
          title: `Remove line ${entry.line}`,
          path: file.path,
          edits: [withoutLines(file.text, entry)],
        },
      },
    ];
  });
};

/** Takes an entry out, with the rest of its line and the line's end. */
function withoutLines(text: string, { span: { start, end } }: CheckedEntry): TextEdit {
  let lineStart = start;
  while (lineStart > 0 && !/[\r\n]/.test(text.charAt(lineStart - 1))) lineStart--;
  const at = lineEnd(text, end);
  return { start: lineStart, end: at + (text.startsWith("\r\n", at) ? 2 : at < text.length ? 1 : 0), text: "" };
}

const WORDS: Readonly<Record<EnvProblem["kind"], { readonly message: string; readonly advice: string }>> = {
  "open quote": {
    message: "a quote is opened and not closed: readers take what follows for a part of the value",
    advice: "close the quote",
  },
  "no assignment": {
    message: "this is no assignment: some readers skip it, others refuse the file",
    advice: "write NAME=value, or begin the line with #",
  },
};

/** Lines that readers stumble over; those that follow each other are one problem. */
export const unreadableLines: Check = ({ path, text, problems }) =>
  inRuns(problems, text).map(({ kind, line, span }) => ({
    kind: kind === "open quote" ? "open-quote" : "no-assignment",
    severity: "error",
    path,
    span,
    line,
    variables: [],
    ...WORDS[kind],
  }));

function inRuns(problems: readonly EnvProblem[], text: string): readonly EnvProblem[] {
  const runs: EnvProblem[] = [];
  for (const problem of problems) {
    const before = runs.at(-1);
    const isNext = before?.kind === problem.kind && text.slice(before.span.end, problem.span.start).trim() === "";
    if (before && isNext) runs[runs.length - 1] = { ...before, span: { ...before.span, end: problem.span.end } };
    else runs.push(problem);
  }
  return runs;
}
