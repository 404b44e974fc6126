// Where dotenv, Node, python-dotenv, docker compose and a shell part: write-value.ts says what they do. Two differences are
// let pass, since they are wanted: `\n` in double quotes, which only a shell leaves as it is, and `${NAME}`, which is
// there to be replaced.

/** An entry as it is written. */
export interface Written {
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

export interface Difference {
  readonly applies: (written: Written) => boolean;
  /** What differs, after the variable's name. */
  readonly message: string;
  /** What is to be written: the head, the value that is meant, or nothing in the tail's place; absent where nobody can tell which is meant. */
  readonly fix?: "head" | "value" | "tail";
}

/** `$NAME` that is likely meant as it stands: braces, and names of the file itself, are there to be replaced. */
const readsUnknown = ({ inner, isKnown }: Written) =>
  [...inner.matchAll(/\$([A-Za-z_]\w*)/g)].some(([, name]) => name !== undefined && !isKnown(name));

/** The first that applies is told. */
export const DIFFERENCES: readonly Difference[] = [
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
