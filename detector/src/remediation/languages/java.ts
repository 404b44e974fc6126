// https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/System.html#getenv(java.lang.String)
import { CHARACTER, quoted, SLASHES, type LexicalSyntax } from "../lexing/syntax.js";
import type { ConstantPlace, Language, LiteralPlace, Piece } from "./language.js";

export const SLASH_COMMENTS = {
  lineComments: [SLASHES],
  blockComments: [["/*", "*/"]],
} satisfies Partial<LexicalSyntax>;

/** The arguments of an annotation are part of the class file. */
const ANNOTATION: ConstantPlace = {
  before: /@\w[\w.]*\([^()]*$/,
  statement: /@\w[\w.]*\s*\([^()]*$/,
  reason: "an annotation takes constants only; Spring resolves ${NAME} in the text of @Value",
};

/** https://docs.oracle.com/en/java/javase/21/text-blocks/index.html */
const TEXT_BLOCK = quoted('"""', { escapes: "strict", lines: true, dedents: true, fixed: true });

/** A text block cannot be cut without changing how far it is indented: it is filled where it stands. */
function filledBlock(pieces: readonly Piece[], { literal, behind }: LiteralPlace): string | undefined {
  if (literal.form !== TEXT_BLOCK || behind.startsWith(".formatted")) return undefined;
  const shape = pieces.map((piece) => ("raw" in piece ? piece.raw.replaceAll("%", "%%") : "%s")).join("");
  const values = pieces.flatMap((piece) => ("raw" in piece ? [] : [piece.expression]));
  return `"""${shape}""".formatted(${values.join(", ")})`;
}

export const java: Language = {
  name: "Java",
  files: /\.java$/,
  languageIds: ["java"],
  syntax: {
    ...SLASH_COMMENTS,
    literals: [TEXT_BLOCK, quoted('"', { escapes: "strict" })],
    skipped: [CHARACTER],
  },
  read: (variable) => `System.getenv("${variable}")`,
  join: " + ",
  compose: filledBlock,
  constants: [ANNOTATION, { before: /\bcase\s[^:]*$/, reason: "a case of a switch is no place for a key" }],
};

export const kotlin: Language = {
  name: "Kotlin",
  files: /\.kts?$/,
  languageIds: ["kotlin"],
  syntax: {
    ...SLASH_COMMENTS,
    literals: [
      quoted('"""', { escapes: "none", lines: true, hole: "${", variable: /\$[A-Za-z_]/, embed: (e) => `\${${e}}` }),
      quoted('"', { hole: "${", variable: /(?<!\\)\$[A-Za-z_]/, embed: (e) => `\${${e}}` }),
    ],
    skipped: [CHARACTER],
  },
  read: (variable) => `System.getenv("${variable}")`,
  join: " + ",
  constants: [
    ANNOTATION,
    {
      before: /\bconst\s+val\s+\w+(?:\s*:\s*String)?\s*=\s*$/,
      reason: "a constant has to be known when the program is built",
      rewrite: (before) => before.replace(/\bconst\s+(?=val\b)/, ""),
    },
  ],
};

export const groovy: Language = {
  name: "Groovy",
  files: /\.(?:groovy|gradle)$|(?:^|\/)Jenkinsfile$/,
  languageIds: ["groovy"],
  syntax: {
    ...SLASH_COMMENTS,
    literals: [
      quoted("\"\"\"|'''", { lines: true }),
      quoted('"', { hole: "${", variable: /(?<!\\)\$[A-Za-z_]/, embed: (e) => `\${${e}}` }),
      quoted("'"),
    ],
  },
  read: (variable, quote) => `System.getenv(${quote}${variable}${quote})`,
  join: " + ",
  constants: [ANNOTATION],
};

export const scala: Language = {
  name: "Scala",
  files: /\.(?:scala|sc|sbt)$/,
  languageIds: ["scala"],
  syntax: {
    ...SLASH_COMMENTS,
    literals: [
      { ...quoted('"""', { escapes: "none", lines: true }) },
      { open: /[sf](?<quote>")/y, escapes: "strict", hole: "${", variable: /\$[A-Za-z_]/ },
      quoted('"', { escapes: "strict" }),
    ],
    skipped: [CHARACTER],
  },
  read: (variable) => `sys.env("${variable}")`,
  join: " + ",
  constants: [ANNOTATION],
};
