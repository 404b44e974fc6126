// https://pkg.go.dev/os#Getenv, https://go.dev/ref/spec#String_literals
import type { TextEdit } from "../../scans/document-scan.js";
import type { Lexed } from "../lexing/lex.js";
import { lineEndOf, nextLine } from "../lexing/line.js";
import { CHARACTER, quoted, SLASHES } from "../lexing/syntax.js";
import type { Language } from "./language.js";

export const go: Language = {
  name: "Go",
  files: /\.go$/,
  languageIds: ["go"],
  syntax: {
    lineComments: [SLASHES],
    blockComments: [["/*", "*/"]],
    literals: [quoted('"', { escapes: "strict" }), quoted("`", { escapes: "none", lines: true })],
    skipped: [CHARACTER],
  },
  read: (variable) => `os.Getenv("${variable}")`,
  join: " + ",
  constants: [
    {
      before: /^(\s*)const(?=\s+\w+(?:\s+string)?\s*=\s*$)/,
      reason: "a constant has to be known when the program is built",
      rewrite: (before) => before.replace("const", "var"),
    },
    { before: /^\s*const\s/, reason: "a constant has to be known when the program is built" },
    { before: /=\s*$/, block: "const", reason: "a name in a const block has to be known when the program is built" },
    { before: /\bcase\s[^:]*$/, reason: "a case of a switch is no place for a key" },
    {
      before:
        /^import\b|^\s*(?:\w+(?:,\s?\w+)*\s+)?(?:\*|\[\]|map\[\w+\])*(?!return\b|case\b|defer\b|go\b)\w[\w.]*\s+$/,
      reason: "an import or a tag has to be a literal",
    },
  ],
  imports: importOs,
};

function importOs(text: string, { literals }: Lexed): readonly TextEdit[] {
  const isImported = literals.some(({ inner, span }) => {
    const line = text.slice(text.lastIndexOf("\n", span.start) + 1, span.start);
    return text.slice(inner.start, inner.end) === "os" && /^(?:import\s+|\s+)$/.test(line);
  });
  if (isImported) return [];
  const eol = lineEndOf(text);
  const block = /^import \(\r?\n/m.exec(text);
  if (block) {
    const at = importBefore(text, block.index + block[0].length);
    return [{ start: at, end: at, text: `\t"os"${eol}` }];
  }
  const single = /^import\s/m.exec(text);
  if (single) return [{ start: single.index, end: single.index, text: `import "os"${eol}` }];
  const at = nextLine(text, /^package\s/m.exec(text)?.index ?? 0);
  return [{ start: at, end: at, text: `${eol}import "os"${eol}` }];
}

/** Where `os` belongs in a block's first group, which gofmt keeps sorted. */
function importBefore(text: string, from: number): number {
  let at = from;
  for (let path = importAt(text, at); path !== undefined && path < "os"; path = importAt(text, at))
    at = nextLine(text, at);
  return at;
}

const importAt = (text: string, at: number) =>
  /^[ \t]*(?:[\w.]+[ \t]+)?"([^"\n]+)"/.exec(text.slice(at, at + 200))?.[1];
