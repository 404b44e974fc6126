// A value that a text gives to a name.
import type { Span } from "../finding.js";

/** How a value is written. */
export type Writing =
  /** Between quotes. */
  | "quoted"
  /** Without quotes: text in data files, an expression in code. */
  | "bare"
  /** Behind white space alone, as in `--password VALUE` or `token VALUE`. */
  | "spaced";

export interface Assignment {
  /** As written, without quotes: `apiKey`, `FORG_API_KEY`, `Authorization`, `--token`. */
  readonly name: string;
  /** Where the value stands, without quotes and scheme. */
  readonly span: Span;
  readonly value: string;
  readonly writing: Writing;
  /** The authentication scheme before the value, as written: `Bearer`. */
  readonly scheme?: string;
  /** Whether it is a parameter of a URL's query. */
  readonly isInQuery: boolean;
  /** Whether more words follow a value without quotes on its line: then it may be one of a sentence. */
  readonly inSentence: boolean;
  /** What connects name and value, without white space: `=`, `:`, `==`, `(`. */
  readonly operator: string;
}
