// https://www.php.net/manual/en/function.getenv.php, https://www.php.net/manual/en/language.types.string.php
import { HASH, quoted, SLASHES } from "../lexing/syntax.js";
import type { Language } from "./language.js";

export const php: Language = {
  name: "PHP",
  files: /\.(?:php|phtml|inc)$/,
  languageIds: ["php"],
  syntax: {
    lineComments: [SLASHES, HASH],
    blockComments: [["/*", "*/"]],
    literals: [
      quoted('"', { lines: true, hole: "{$", variable: /(?<!\\)\$[A-Za-z_{]/ }),
      quoted("'", { escapes: "quote only", lines: true }),
    ],
  },
  read: (variable, quote) => `getenv(${quote}${variable}${quote})`,
  join: " . ",
  constants: [
    {
      before: /(?:^|[{;])\s*(?:(?:public|protected|private|final)\s+)*const\s[^=]*=\s*$/,
      reason: "a const cannot call getenv: define() can",
    },
    {
      before: /(?:^|[{;])\s*(?:(?:public|protected|private|static|readonly|var)\s+)+(?:\??\w+\s+)?\$\w+\s*=\s*$/,
      reason: "a property's default cannot call getenv: set it in the constructor",
    },
    { before: /\bfunction\b[^{]*\$\w+\s*=\s*$/, reason: "a parameter's default cannot call getenv" },
  ],
};
