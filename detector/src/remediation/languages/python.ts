// https://docs.python.org/3/library/os.html#os.environ, https://docs.python.org/3/reference/lexical_analysis.html
import type { TextEdit } from "../../scans/document-scan.js";
import type { Lexed } from "../lexing/lex.js";
import { lineEndOf, nextLine } from "../lexing/line.js";
import { HASH, type LiteralForm } from "../lexing/syntax.js";
import { isDocstring } from "./python-docstring.js";
import type { Language, LiteralPlace, Piece } from "./language.js";

const QUOTES = `(?<quote>"""|'''|"|')`;
const embed = (expression: string) => `{${expression}}`;
const encoded = (expression: string) => `${expression}.encode()`;

/** Single quotes may not hold line ends, triple ones may. */
function forms(prefix: string, form: Omit<LiteralForm, "open">): LiteralForm[] {
  return [
    { ...form, open: new RegExp(`${prefix}(?<quote>"""|''')`, "y"), lines: true },
    { ...form, open: new RegExp(`${prefix}${QUOTES}`, "y") },
  ];
}

export const python: Language = {
  name: "Python",
  files: /\.pyi?$|(?:^|\/)(?:SConstruct|SConscript|Snakefile)$/,
  languageIds: ["python"],
  syntax: {
    lineComments: [HASH],
    literals: [
      ...forms("[fF]", { escapes: "strict", hole: "{", holeEscape: "{{", embed }),
      ...forms("(?:[fF][rR]|[rR][fF])", { escapes: "none", hole: "{", holeEscape: "{{", embed }),
      ...forms("[bB]", { escapes: "plain", convert: encoded }),
      ...forms("(?:[bB][rR]|[rR][bB])", { escapes: "none", convert: encoded }),
      ...forms("[rR]", { escapes: "none" }),
      ...forms("[uU]?", { escapes: "strict" }),
    ],
  },
  // before 3.12 an f-string cannot hold its own quotes
  read: (variable, quote) => `os.environ[${quote}${variable}${quote}]`,
  join: " + ",
  adjacent: true,
  isDocumentation: isDocstring,
  compose: formatted,
  constants: [
    { statement: /\bLiteral\[[^\]]*$/, reason: "a type cannot be read from the environment" },
    { before: /^\s*case\s[^:]*$/, reason: "a case of a match is no place for a key" },
  ],
  imports: importOs,
};

/** An f-string, unless the text is formatted in another way. */
function formatted(pieces: readonly Piece[], { text, literal, behind }: LiteralPlace): string | undefined {
  const isPlain = /["']/.test(text.charAt(literal.span.start));
  if (!isPlain || /^\s*(?:%|\.format)/.test(behind)) return undefined;
  const quote = text.slice(literal.span.start, literal.inner.start);
  return `f${quote}${pieces.map((piece) => ("raw" in piece ? piece.raw.replace(/\\N\{[^{}]{1,80}\}|[{}]/g, (found) => (found.length === 1 ? found + found : found)) : embed(piece.expression))).join("")}${quote}`;
}

const HAS_OS = /^import[ \t]+(?:[\w.]+[ \t]*,[ \t]*)*os(?:[ \t]*[,#]|[ \t]*$)/m;
const IMPORT = /^(?:import|from)[ \t]/;
const FUTURE = /^from[ \t]+__future__\b/;

function importOs(text: string, { literals }: Lexed): readonly TextEdit[] {
  const imported = HAS_OS.exec(text);
  if (imported && !literals.some(({ span }) => span.start < imported.index && imported.index < span.end)) return [];
  const eol = lineEndOf(text);
  const at = importPlace(
    text,
    literals.map(({ span }) => span),
  );
  return [{ start: at, end: at, text: `import os${eol}${isAtImport(text, at) ? "" : eol}` }];
}

const isAtImport = (text: string, at: number) =>
  IMPORT.test(text.slice(at, at + 8)) || /^\r?\n/.test(text.slice(at, at + 2));

/** Before the first import; behind the comments, the docstring and the `__future__` that have to come first. */
function importPlace(text: string, literals: readonly { readonly start: number; readonly end: number }[]): number {
  let place = text.startsWith("\uFEFF") ? 1 : 0;
  for (let at = place; at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, at + 120);
    const docstring = literals.find(({ start, end }) => start === at && end > at);
    if (docstring) at = docstring.end - 1;
    else if (FUTURE.test(line)) at = futureEnd(text, at);
    else if (!/^(?:#|[ \t]*\r?\n)/.test(line)) return IMPORT.test(line) ? at : place;
    place = /^[ \t]*\r?\n/.test(line) ? place : nextLine(text, at);
  }
  return place;
}

/** A list of names in parentheses goes on over lines. */
function futureEnd(text: string, at: number): number {
  const open = text.slice(at, nextLine(text, at)).includes("(");
  const close = open ? text.indexOf(")", at) : at;
  return close === -1 ? at : close;
}
