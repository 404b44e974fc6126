// How a language writes its literals and comments: facts, as data. lex.ts reads texts by them.

/** How a literal's characters are written. What each means is unescape.ts's to say. */
export type Escapes =
  /** `\n`, `\x41`, `\u0041` and their kin; a backslash before any punctuation means just that. */
  | "backslash"
  /** The same, but a backslash before other punctuation than quotes and backslashes stays, or is an error. */
  | "strict"
  /** `\\` and the escaped quote only, as between single quotes of PHP, Ruby and Perl. */
  | "quote only"
  /** The quote, doubled. */
  | "doubled"
  /** `\n`, `\r`, `\t`, the quote, `\\` and what a variable begins with; whatever else a backslash means is not understood. */
  | "plain"
  /** A backtick before a character, or the quote doubled, as in PowerShell. */
  | "backtick"
  /** A backslash before `$`, a backtick, `"`, `\` or a line end, as in a shell. */
  | "shell"
  | "none";

/** One way of writing a literal. */
export interface LiteralForm {
  /** What opens it: sticky; the quote is the group `quote`, and a prefix may stand before it. */
  readonly open: RegExp;
  /** What closes it, where that is not the quote again; an expression is sticky. */
  readonly close?: (opened: RegExpExecArray) => string | RegExp;
  readonly escapes: Escapes;
  /** Whether it may go on over line ends. */
  readonly lines?: boolean;
  /** What opens an expression inside; its bracket is closed again: `${`, `#{`, `\(`. */
  readonly hole?: string;
  /** What stands for the hole's beginning as text: `{{`. */
  readonly holeEscape?: string;
  /** A variable inside of it, without any bracket: `$name`. */
  readonly variable?: RegExp;
  /** Puts an expression into it, before what stands behind; absent where none can be. */
  readonly embed?: (expression: string, behind: string) => string;
  /** Whether it stays where a key is all of it, and the expression is put into it. */
  readonly fixed?: boolean;
  /** Whether its lines lose the white space before them, so that a key of several lines is not as it is written. */
  readonly dedents?: boolean;
  /** Why no key can be taken out of it. */
  readonly refused?: string;
  /** Whether it is no text, but bytes or the like, so that what is read has to be converted. */
  readonly convert?: (expression: string) => string;
}

export interface LexicalSyntax {
  readonly lineComments: readonly RegExp[];
  readonly blockComments?: readonly (readonly [open: string, close: string])[];
  /** Tried in this order. */
  readonly literals: readonly LiteralForm[];
  /** What holds no literal though it looks like the beginning of one: `'"'` in Java, `'a` in Rust. Sticky. */
  readonly skipped?: readonly RegExp[];
}

/** A form that most languages share: a quote, backslashes, one line. */
export const quoted = (quote: string, more: Partial<LiteralForm> = {}): LiteralForm => ({
  open: new RegExp(`(?<quote>${quote})`, "y"),
  escapes: "backslash",
  ...more,
});

/** `<<NAME`, to a line with that name: its text begins in the next line, and the rest of its own line is passed over. */
export const hereDocument = (open: RegExp, more: Partial<LiteralForm>): LiteralForm => ({
  open,
  close: ({ groups }) => new RegExp(`(?<=\\n)[ \\t]*${groups?.["word"] ?? ""}\\b`, "y"),
  escapes: "plain",
  lines: true,
  fixed: true,
  ...more,
});
export const NO_VARIABLES = "a here-document with a quoted end takes no variables";

export const SLASHES = /\/\//y;
export const HASH = /#/y;
/** `'x'`, `'\n'`: one character, where that is no text. */
export const CHARACTER = /'(?:\\[^\n]{1,9}|[^'\\\n]{1,2})'/y;
