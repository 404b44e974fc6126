// Values that the readers of such files do not all read alike.
import type { HygieneFix } from "../hygiene-problem.js";
import { writeValue } from "../write-value.js";
import { type Check, type CheckedEntry, type CheckedFile, type Folder, placeOf } from "./checked-file.js";
import { lineEnd } from "./line-end.js";
import { type Difference, DIFFERENCES, type Written } from "./reader-differences.js";
import { shownName } from "./shown-name.js";

/** Values that the readers of such files do not agree on. A template's are nobody's. */
export const ambiguousValues: Check = (file, folder) => {
  if (file.isTemplate) return [];
  const open = new Set(file.problems.map(({ line }) => line));
  return file.entries.flatMap((entry) => {
    const written = writtenIn(file, entry, folder);
    const difference = open.has(entry.line) ? undefined : DIFFERENCES.find(({ applies }) => applies(written));
    if (!difference) return [];
    const fix = fixFor(file, entry, difference, written);
    return [
      {
        ...placeOf(file, entry),
        kind: "ambiguous" as const,
        severity: entry.isSecret ? ("error" as const) : ("warning" as const),
        message: `${shownName(entry.name)} ${difference.message}`,
        advice: adviceFor(difference, fix),
        ...(fix && { fix }),
      },
    ];
  });
};

function adviceFor({ fix }: Difference, edits: HygieneFix | undefined): string {
  if (fix === "head") return "write NAME=value";
  if (fix === "tail") return "take the tab out";
  return edits ? "put it in single quotes" : "use a value without such characters, or one reader only";
}

const QUOTES = ["'", '"', "`"] as const;

function writtenIn({ text }: CheckedFile, { name, value, span, valueSpan }: CheckedEntry, { names }: Folder): Written {
  const raw = text.slice(valueSpan.start, valueSpan.end);
  // the document takes off the quotes that it sees as such
  const quote = value === raw ? "" : QUOTES.find((one) => raw.startsWith(one));
  const touchesComment = text.charAt(valueSpan.end) === "#";
  return {
    head: text.slice(span.start, valueSpan.start),
    inner: quote ? raw.slice(1, -1) : touchesComment ? raw + restOfLine(text, valueSpan.end) : raw,
    quote: quote ?? "",
    tail: /^[^\S\r\n]*/.exec(text.slice(valueSpan.end, lineEnd(text, valueSpan.end)))?.[0] ?? "",
    touchesComment,
    isKnown: (other) => other !== name && names.has(other),
  };
}

const restOfLine = (text: string, at: number) => text.slice(at, lineEnd(text, at)).trimEnd();

function fixFor(
  { path }: CheckedFile,
  { name, span, valueSpan }: CheckedEntry,
  { fix }: Difference,
  { head, inner, tail, touchesComment }: Written,
): HygieneFix | undefined {
  if (fix === "head") {
    const text = `${head.startsWith("export") ? "export " : ""}${name}=`;
    return { title: "Write NAME=value", path, edits: [{ start: span.start, end: valueSpan.start, text }] };
  }
  if (fix === "tail") {
    const edit = { start: valueSpan.end, end: valueSpan.end + tail.length, text: tail.replace(/[^ ]/g, " ") };
    return { title: "Take the tab out", path, edits: [edit] };
  }
  const written = fix === "value" ? writeValue(inner) : { refused: "" };
  if ("refused" in written) return undefined;
  const end = touchesComment ? valueSpan.start + inner.length : valueSpan.end;
  return { title: "Put it in quotes", path, edits: [{ start: valueSpan.start, end, text: written.text }] };
}
