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
  /** A backtick before a character, as in PowerShell. */
  | "backtick"
  /** A backslash before `$`, a backtick, `"`, `\` or a line end, as in a shell. */
  | "shell"
  | "none";

/** One way of writing a literal. */
export interface LiteralForm {
  /** What opens it: sticky; the quote is the group `quote`, and a prefix may stand before it. */
  readonly open: RegExp;
  /** What closes it, where that is not the quote again. */
  readonly close?: (opened: RegExpExecArray) => string;
  readonly escapes: Escapes;
  /** Whether it may go on over line ends. */
  readonly lines?: boolean;
  /** What opens an expression inside; its bracket is closed again: `${`, `#{`, `\(`. */
  readonly hole?: string;
  /** What stands for the hole's beginning as text: `{{`. */
  readonly holeEscape?: string;
  /** A variable inside of it, without any bracket: `$name`. */
  readonly variable?: RegExp;
  /** Puts an expression into it; absent where none can be. */
  readonly embed?: (expression: string) => string;
  /** Whether it stays where a key is all of it, and the expression is put into it. */
  readonly fixed?: boolean;
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

export const SLASHES = /\/\//y;
export const HASH = /#/y;
/** `'x'`, `'\n'`: one character, where that is no text. */
export const CHARACTER = /'(?:\\[^\n]{1,9}|[^'\\\n]{1,2})'/y;
