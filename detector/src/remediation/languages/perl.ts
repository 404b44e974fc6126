// https://perldoc.perl.org/variables/%25ENV, https://perldoc.perl.org/perlop#Quote-and-Quote-like-Operators
import { HASH, hereDocument, NO_VARIABLES, quoted } from "../lexing/syntax.js";
import type { Language } from "./language.js";

const variable = /(?<!\\)[$@][A-Za-z_{]/;
/** What could be a subscript is escaped. */
const embed = (expression: string, behind: string) => (/^(?:[[{]|->)/.test(behind) ? `${expression}\\` : expression);
/** Operators whose delimiters may hold quotes: `m/"/`, `s{'}{}`, `qw(...)`; a slash by itself begins a pattern behind these. */
const OPERATORS: readonly RegExp[] = [
  /(?<![\w$@%&>{-])(?:q[qwrx]?|m|y|tr|s)[ ]?(?:\([^()\n]{0,400}\)|\{[^{}\n]{0,400}\}|\[[^[\]\n]{0,400}\])/y,
  /(?<![\w$@%&>{-])(?:q[qwrx]?|m)([/|!~^])(?:\\.|(?!\1)[^\\\n]){0,400}\1/y,
  /(?<![\w$@%&>{-])(?:y|tr|s)([/|!~^])(?:\\.|(?!\1)[^\\\n]){0,400}\1(?:\\.|(?!\1)[^\\\n]){0,400}\1/y,
  /(?<=[(=~,]\s{0,4})\/(?:\\.|[^\\/\n]){1,400}\//y,
];

export const perl: Language = {
  name: "Perl",
  files: /\.(?:pl|pm|t|cgi)$/,
  languageIds: ["perl"],
  syntax: {
    lineComments: [HASH],
    literals: [
      hereDocument(/<<~?[ ]?'(?<word>\w{1,40})'[^\n]{0,200}\n/y, { refused: NO_VARIABLES }),
      hereDocument(/<<"?(?<word>[A-Z_]\w{0,39})\b"?[^\n]{0,200}\n/y, { variable, embed }),
      hereDocument(/<<~"?(?<word>[A-Z_]\w{0,39})\b"?[^\n]{0,200}\n/y, { variable, embed, dedents: true }),
      quoted('"', { escapes: "plain", lines: true, variable, embed }),
      quoted("'", { escapes: "quote only", lines: true }),
    ],
    skipped: OPERATORS,
  },
  read: (variable) => `$ENV{${variable}}`,
  join: " . ",
  keepsCarriageReturns: true,
};
