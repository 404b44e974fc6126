// https://perldoc.perl.org/variables/%25ENV, https://perldoc.perl.org/perlop#Quote-and-Quote-like-Operators
import { HASH, quoted } from "../lexing/syntax.js";
import type { Language } from "./language.js";

export const perl: Language = {
  name: "Perl",
  files: /\.(?:pl|pm|t|cgi)$/,
  languageIds: ["perl"],
  syntax: {
    lineComments: [HASH],
    literals: [
      quoted('"', { lines: true, variable: /(?<!\\)[$@][A-Za-z_{]/, embed: (expression) => expression }),
      quoted("'", { escapes: "quote only", lines: true }),
    ],
  },
  read: (variable) => `$ENV{${variable}}`,
  join: " . ",
};
