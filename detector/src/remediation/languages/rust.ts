// https://doc.rust-lang.org/std/env/fn.var.html, https://doc.rust-lang.org/reference/tokens.html#string-literals
import { CHARACTER, quoted } from "../lexing/syntax.js";
import { SLASH_COMMENTS } from "./java.js";
import type { Language, LiteralPlace, Piece } from "./language.js";

const MACRO =
  /\b(?:format|print|println|eprint|eprintln|write|writeln|panic|assert\w*|info|debug|warn|error|trace|concat|include_str)!\s*[([{]\s*(?:[&\w.]+,\s*)?$/;

export const rust: Language = {
  name: "Rust",
  files: /\.rs$/,
  languageIds: ["rust"],
  syntax: {
    ...SLASH_COMMENTS,
    literals: [
      { open: /b?r(#{0,8})"/y, close: ([, hashes = ""]) => `"${hashes}`, escapes: "none", lines: true },
      { open: /b(?<quote>")/y, escapes: "strict", lines: true, convert: (e) => `${e}.into_bytes()` },
      quoted('"', { escapes: "strict", lines: true }),
    ],
    skipped: [CHARACTER, /'[a-z_]\w*/y],
  },
  read: (variable) => `std::env::var("${variable}").expect("${variable} is not set")`,
  join: " + ",
  compose: formatted,
  // a literal is a &str and a variable a String: a reference to it is taken for a &str nearly everywhere
  asLiteral: (expression, { before, behind }) => (isOwned(before, behind) ? expression : `&${expression}`),
  constants: [
    {
      statement: /\b(?:const|static)\s+(?:mut\s+)?\w+\s*:[^=]*=/,
      reason: "a const or static has to be known when the program is built",
    },
    { before: MACRO, reason: "a macro wants a literal here: pass the value as an argument" },
    { before: /=>\s*$|\|\s*$/, reason: "a pattern or an arm of a match is left to you" },
    { before: /#!?\[[^\]]*$/, reason: "an attribute takes literals only" },
  ],
};

/** `format!` takes its braces doubled. */
function formatted(pieces: readonly Piece[], { text, literal }: LiteralPlace): string {
  const [open, close] = [
    text.slice(literal.span.start, literal.inner.start),
    text.slice(literal.inner.end, literal.span.end),
  ];
  const shape = pieces.map((piece) => ("raw" in piece ? piece.raw.replace(/[{}]/g, "$&$&") : "{}")).join("");
  const values = pieces.flatMap((piece) => ("raw" in piece ? [] : [piece.expression]));
  return `format!(${open}${shape}${close}, ${values.join(", ")})`;
}

/** Whether what follows or surrounds a literal makes a String of it. */
function isOwned(before: LiteralPlace["before"], behind: LiteralPlace["behind"]): boolean {
  return /^\s*\.(?!as_str|as_bytes)/.test(behind) || /\bString::from\(\s*$/.test(before);
}
