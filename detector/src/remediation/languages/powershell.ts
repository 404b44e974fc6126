// https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_environment_variables
import { HASH, quoted } from "../lexing/syntax.js";
import type { Language } from "./language.js";

const variable = /(?<!`)\$[A-Za-z_{]/;
const embed = (expression: string) => `$(${expression})`;

export const powershell: Language = {
  name: "PowerShell",
  files: /\.(?:ps1|psm1|psd1)$/,
  languageIds: ["powershell"],
  syntax: {
    lineComments: [HASH],
    blockComments: [["<#", "#>"]],
    literals: [
      // a here-string's text begins in the next line, and ends with the quote at the beginning of one
      {
        open: /@"[ \t]*\r?\n/y,
        close: () => /(?<=\n)"@/y,
        escapes: "none",
        lines: true,
        fixed: true,
        variable,
        hole: "$(",
        embed,
      },
      {
        open: /@'[ \t]*\r?\n/y,
        close: () => /(?<=\n)'@/y,
        escapes: "none",
        lines: true,
        refused: "a here-string in single quotes takes no variables",
      },
      quoted('"', {
        escapes: "backtick",
        lines: true,
        hole: "$(",
        variable,
        embed,
      }),
      quoted("'", { escapes: "doubled", lines: true }),
    ],
  },
  read: (variable) => `$env:${variable}`,
  join: " + ",
  keepsCarriageReturns: true,
};
