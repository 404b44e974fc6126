// What is known of a language: how it reads the environment, how it writes texts, and where no expression may stand.
import type { Span } from "../../finding.js";
import type { TextEdit } from "../../scans/document-scan.js";
import type { Lexed, Literal } from "../lexing/lex.js";
import type { LexicalSyntax } from "../lexing/syntax.js";

/** A literal in its text. */
export interface LiteralPlace {
  readonly text: string;
  readonly literal: Literal;
  /** What stands before it in its line, and what stands behind. */
  readonly before: string;
  readonly behind: string;
}

/** A place where a literal has to be one. */
export interface ConstantPlace {
  // either of these
  /** What stands before it in its line. */
  readonly before?: RegExp;
  /** The same, in its statement, whose own literals and comments are blank. */
  readonly statement?: RegExp;
  /** Why no value of the environment can stand there; or how the declaration becomes one that takes it. */
  readonly reason: string;
  readonly rewrite?: (before: string) => string;
  /** The word that opens the block around it: `const` of `const (...)`. */
  readonly block?: string;
}

/** What a literal consists of once keys are taken out: its characters as they are written, and expressions between. */
export type Piece = { readonly raw: string } | { readonly expression: string };

export interface Language {
  readonly name: string;
  /** Paths of its files. */
  readonly files: RegExp;
  /** VS Code's identifiers. */
  readonly languageIds: readonly string[];
  readonly syntax: LexicalSyntax;
  /** Reads a variable, and fails where it is not set, if the language has a short way to. `quote` is one that it may use. */
  readonly read: (variable: string, quote: string) => string;
  /** What joins two texts. */
  readonly join: string;
  /** Makes of a reading what a literal was, where they differ: a reference, another type. */
  readonly asLiteral?: (expression: string, place: LiteralPlace) => string;
  /** Puts pieces together, where there is a better way than joining literals; `undefined` where there is not. */
  readonly compose?: (pieces: readonly Piece[], place: LiteralPlace) => string | undefined;
  /** Takes keys out of a literal that has to stay one, where what is around it takes values besides. */
  readonly fill?: (
    place: LiteralPlace,
    keys: readonly Span[],
    variables: readonly string[],
  ) => readonly TextEdit[] | undefined;
  /** Whether a literal is only read by people, as a comment is. */
  readonly isDocumentation?: (text: string, literal: Literal, lexed: Lexed) => boolean;
  /** Whether literals side by side are one text. */
  readonly adjacent?: boolean;
  /** Whether a literal that goes on over CRLF line ends holds them; others hold LF. */
  readonly keepsCarriageReturns?: boolean;
  readonly constants?: readonly ConstantPlace[];
  /** The imports that reading these variables needs, where the text lacks them. */
  readonly imports?: (text: string, lexed: Lexed, variables: readonly string[]) => readonly TextEdit[];
  /** What has to be known besides. */
  readonly note?: string;
}
