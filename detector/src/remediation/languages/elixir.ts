// https://hexdocs.pm/elixir/System.html#fetch_env!/1
import { HASH, quoted } from "../lexing/syntax.js";
import type { Language } from "./language.js";

const embed = (expression: string) => `#{${expression}}`;

export const elixir: Language = {
  name: "Elixir",
  files: /\.exs?$/,
  languageIds: ["elixir"],
  syntax: {
    lineComments: [HASH],
    literals: [
      {
        open: /~[A-Z](?<quote>"""|")/y,
        escapes: "none",
        lines: true,
        refused: "a sigil of this kind takes no variables",
      },
      quoted('"""', { lines: true, dedents: true, hole: "#{", embed }),
      quoted('"', { lines: true, hole: "#{", embed }),
    ],
  },
  read: (variable) => `System.fetch_env!("${variable}")`,
  join: " <> ",
  constants: [{ before: /^\s*@\w+\s+$/, reason: "a module attribute is set when the program is built" }],
};
