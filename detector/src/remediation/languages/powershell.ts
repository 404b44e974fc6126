// https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_environment_variables
import { HASH, quoted } from "../lexing/syntax.js";
import type { Language } from "./language.js";

export const powershell: Language = {
  name: "PowerShell",
  files: /\.(?:ps1|psm1|psd1)$/,
  languageIds: ["powershell"],
  syntax: {
    lineComments: [HASH],
    blockComments: [["<#", "#>"]],
    literals: [
      quoted('"', {
        escapes: "backtick",
        lines: true,
        hole: "$(",
        variable: /(?<!`)\$[A-Za-z_{]/,
        embed: (e) => `$(${e})`,
      }),
      quoted("'", { escapes: "doubled", lines: true }),
    ],
  },
  read: (variable) => `$env:${variable}`,
  join: " + ",
};
