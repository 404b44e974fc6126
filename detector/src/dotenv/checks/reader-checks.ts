// Values that dotenv, Node, python-dotenv, docker compose and a shell do not all read alike: write-value.ts says where
// they differ. Two differences are let pass, since they are wanted: `\n` in double quotes, which only a shell leaves
// as it is, and `${NAME}`, which is there to be replaced.
import type { HygieneFix } from "../hygiene-problem.js";
import { writeValue } from "../write-value.js";
import { type Check, type CheckedEntry, type CheckedFile, type Folder, placeOf } from "./checked-file.js";
import { lineEnd } from "./line-end.js";
import { shownName } from "./shown-name.js";

/** An entry as it is written. */
interface Written {
  /** Up to the value: `export NAME=`. */
  readonly head: string;
  /** Without quotes; for a value with an end that is not seen as such, up to the end of its line. */
  readonly inner: string;
  readonly quote: "" | '"' | "'" | "`";
  /** The white space behind the value. */
  readonly tail: string;
  /** Whether a `#` follows without white space. */
  readonly touchesComment: boolean;
  /** Whether a variable is known by a name. */
  readonly isKnown: (name: string) => boolean;
}

interface Difference {
  readonly applies: (written: Written) => boolean;
  /** What differs, after the variable's name. */
  readonly message: string;
  /** What is to be written: the head, the value that is meant, or nothing in the tail's place; absent where nobody can tell which is meant. */
  readonly fix?: "head" | "value" | "tail";
}

/** `$NAME` that is likely meant as it stands: braces, and names of the file itself, are there to be replaced. */
const readsUnknown = ({ inner, isKnown }: Written) =>
  [...inner.matchAll(/\$([A-Za-z_]\w*)/g)].some(([, name]) => name !== undefined && !isKnown(name));

const DIFFERENCES: readonly Difference[] = [
  {
    applies: ({ head }) => /:\s*$/.test(head),
    message: "is written with a colon, which a shell, Node and python-dotenv do not read",
    fix: "head",
  },
  {
    applies: ({ head }) => !/^(?:export )?\S*=$/.test(head),
    message: "has white space around its `=`, at which a shell stops",
    fix: "head",
  },
  {
    applies: ({ quote, tail }) => quote === "" && /[^ ]/.test(tail),
    message: "has a tab behind it, which Node takes for a part of it",
    fix: "tail",
  },
  { applies: ({ head }) => /[.-]/.test(head), message: "has a name that a shell cannot have" },
  {
    applies: ({ quote }) => quote === "`",
    message: "stands in backticks: a shell runs them as a command, and python-dotenv keeps them",
    fix: "value",
  },
  {
    applies: ({ quote, touchesComment }) => quote === "" && touchesComment,
    message: "holds a `#`, at which dotenv ends the value and a shell does not",
    fix: "value",
  },
  {
    applies: ({ touchesComment }) => touchesComment,
    message: "has a `#` right behind its quotes, which a shell adds to it",
  },
  {
    applies: ({ quote, inner }) => quote === "" && /["'`]/.test(inner),
    message: "holds a quote, which some readers keep and others take off",
    fix: "value",
  },
  {
    applies: ({ quote, inner }) => quote === "" && inner.includes("\\"),
    message: "holds a backslash, which a shell takes away",
    fix: "value",
  },
  {
    applies: ({ quote, inner }) => quote === "" && /[\s&;|<>()]|^~/.test(inner),
    message: "holds a character at which a shell stops, and has no quotes",
    fix: "value",
  },
  {
    applies: (written) => written.quote === "" && (readsUnknown(written) || /\$[^A-Za-z_{]/.test(written.inner)),
    message: "holds a `$`, which docker compose and a shell take for a variable",
    fix: "value",
  },
  {
    applies: (written) => written.quote === '"' && (readsUnknown(written) || /`|\$[^A-Za-z_{\s]/.test(written.inner)),
    message: "holds a `$` or a backtick in double quotes, which docker compose or a shell replaces",
  },
  {
    applies: ({ quote, inner }) => quote === '"' && /\\(?!n)/.test(inner),
    message: "holds a backslash in double quotes, where each reader resolves other ones",
  },
  {
    applies: ({ quote, inner }) => quote === "'" && /\\(?=\\|'|$)/.test(inner),
    message: "holds backslashes in single quotes, which python-dotenv resolves and others do not",
  },
  {
    applies: ({ quote, inner }) => quote === "'" && /\$\{[^}]*\}/.test(inner),
    message: "holds ${...} in single quotes, which python-dotenv replaces and others do not",
  },
];

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
