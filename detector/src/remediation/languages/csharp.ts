// https://learn.microsoft.com/dotnet/api/system.environment.getenvironmentvariable
import { CHARACTER, quoted } from "../lexing/syntax.js";
import { SLASH_COMMENTS } from "./java.js";
import type { Language } from "./language.js";

const CONSTANT = "a constant has to be known when the program is built";

export const csharp: Language = {
  name: "C#",
  files: /\.(?:cs|csx)$/,
  languageIds: ["csharp"],
  syntax: {
    ...SLASH_COMMENTS,
    literals: [
      {
        open: /\$+(?<quote>"{3,9})/y,
        escapes: "none",
        lines: true,
        refused: "it is a part of a raw text with variables",
      },
      {
        open: /(?<quote>"{3,9})(?=[ \t]*\r?\n)/y,
        escapes: "none",
        lines: true,
        refused: "it is a part of a raw text of several lines",
      },
      { open: /(?<quote>"{3,9})/y, escapes: "none" },
      { open: /(?:\$@|@\$)(?<quote>")/y, escapes: "doubled", lines: true, hole: "{", holeEscape: "{{" },
      { open: /@(?<quote>")/y, escapes: "doubled", lines: true },
      { open: /\$(?<quote>")/y, escapes: "strict", hole: "{", holeEscape: "{{" },
      quoted('"', { escapes: "strict" }),
    ],
    skipped: [CHARACTER],
  },
  // with its namespace, so that no using is needed
  read: (variable) => `System.Environment.GetEnvironmentVariable("${variable}")`,
  join: " + ",
  keepsCarriageReturns: true,
  constants: [
    {
      before: /^\s*(?:public|private|internal|protected)[\w\s]*\bconst\s+string\s+\w+\s*=\s*$/,
      reason: CONSTANT,
      rewrite: (before) => before.replace(/\bconst\b/, "static readonly"),
    },
    { before: /\bconst\s+string\s+\w+\s*=\s*$/, reason: `${CONSTANT}: make it static readonly` },
    { before: /\bconst\s/, reason: CONSTANT },
    { before: /^\s*\[\w[\w.]*\([^\])]*$/, reason: "an attribute takes constants only" },
    {
      statement: /^\s*(?:\w+\s+)*[\w<>[\]?]+\s+\w+\s*\([^()]*\bstring\??\s+\w+\s*=\s*$/,
      reason: "a parameter's default has to be constant",
    },
    { before: /\bcase\s[^:]*$/, reason: "a case of a switch is no place for a key" },
  ],
};
