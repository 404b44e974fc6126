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
      quoted('"""', { escapes: "none", lines: true }),
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
  constants: [
    {
      before: /^\s*(?:public|private|internal|protected)[\w\s]*\bconst\s+string\s+\w+\s*=\s*$/,
      reason: CONSTANT,
      rewrite: (before) => before.replace(/\bconst\b/, "static readonly"),
    },
    { before: /\bconst\s+string\s+\w+\s*=\s*$/, reason: `${CONSTANT}: make it static readonly` },
    { before: /^\s*\[\w[\w.]*\([^\])]*$/, reason: "an attribute takes constants only" },
    { before: /\bcase\s[^:]*$/, reason: "a case of a switch is no place for a key" },
  ],
};
