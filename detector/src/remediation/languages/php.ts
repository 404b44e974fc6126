// https://www.php.net/manual/en/function.getenv.php, https://www.php.net/manual/en/language.types.string.php
import { hereDocument, NO_VARIABLES, quoted, SLASHES } from "../lexing/syntax.js";
import type { Language } from "./language.js";

/** How a declaration begins. */
const BEGIN = String.raw`^\s*(?:<\?(?:php|=)\s*)?`;
const MODIFIER = String.raw`(?:(?:final|public|protected|private|static|readonly|var)\s+)`;

export const php: Language = {
  name: "PHP",
  files: /\.(?:php|phtml|inc)$/,
  languageIds: ["php"],
  syntax: {
    // `#[` begins an attribute
    lineComments: [SLASHES, /#(?!\[)/y],
    blockComments: [["/*", "*/"]],
    literals: [
      hereDocument(/<<<'(?<word>\w{1,40})'[ \t]*\r?\n/y, { refused: NO_VARIABLES }),
      hereDocument(/<<<"?(?<word>[A-Za-z_]\w{0,39})"?[ \t]*\r?\n/y, { refused: "a here-document calls no function" }),
      quoted('"', { escapes: "plain", lines: true, hole: "{$", variable: /(?<!\\)\$[A-Za-z_{]/ }),
      quoted("'", { escapes: "quote only", lines: true }),
    ],
    // what stands around the code is a page
    skipped: [/\?>(?:[^<]|<(?!\?))*/y, /(?<![^])(?:[^<]|<(?!\?))+(?=<\?)/y],
  },
  read: (variable, quote) => `getenv(${quote}${variable}${quote})`,
  join: " . ",
  keepsCarriageReturns: true,
  constants: [
    { statement: new RegExp(`${BEGIN}${MODIFIER}*const\\s`), reason: "a const cannot call getenv: define() can" },
    { statement: new RegExp(`${BEGIN}case\\s`), reason: "a case is no place for a key" },
    {
      statement: new RegExp(`${BEGIN}${MODIFIER}+(?:\\??[\\w|\\\\]+\\s+)?\\$\\w+\\s*=`),
      reason: "a property's default cannot call getenv: set it in the constructor",
    },
    { statement: /\bfunction\b[^()]*\([^]*\$\w+\s*=[^,]*$/, reason: "a parameter's default cannot call getenv" },
    { statement: /#\[[^\]]*$/, reason: "an attribute takes constants only" },
  ],
};
