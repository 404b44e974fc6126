// https://doc.rust-lang.org/std/env/fn.var.html, https://doc.rust-lang.org/reference/tokens.html#string-literals
import type { Span } from "../../finding.js";
import type { TextEdit } from "../../scans/document-scan.js";
import { CHARACTER, quoted } from "../lexing/syntax.js";
import { SLASH_COMMENTS } from "./java.js";
import type { Language, LiteralPlace, Piece } from "./language.js";

const MACRO = /\b(?:assert\w*|concat|env|include\w*|option_env)!\s*[([{]\s*(?:[&\w.]+,\s*)?$/;
/** Macros that put named values into a text: https://doc.rust-lang.org/std/fmt/#named-parameters */
const FORMATTING =
  /\b(?:format|print|println|eprint|eprintln|write|writeln|panic|info|debug|warn|error|trace)!\s*[([{]\s*(?:[&\w.]+,\s*)?$/;
/** How far behind a text its macro's end is looked for. */
const REACH = 2000;

const read = (variable: string) => `std::env::var("${variable}").expect("${variable} is not set")`;

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
  read,
  join: " + ",
  compose: formatted,
  fill: filled,
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
    {
      // the String would not live as long as what it is returned as, or kept in
      before: /(?:^|[;{}]|\breturn|\w\s*:)\s*$/,
      reason: "a variable is a String, which does not outlive this place: change the type, or pass it as an argument",
    },
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

/** `format!("... {name}", name = ...)`. */
function filled(
  { text, before, literal }: LiteralPlace,
  keys: readonly Span[],
  variables: readonly string[],
): readonly TextEdit[] | undefined {
  const end = FORMATTING.test(before) ? macroEnd(text, literal.span.end) : undefined;
  if (end === undefined) return undefined;
  const named = [...new Set(variables)].map((variable) => `${variable.toLowerCase()} = ${read(variable)}`).join(", ");
  const last = text.slice(literal.span.end, end).trimEnd();
  const at = literal.span.end + last.length;
  return [
    ...keys.map((key, index) => ({ ...key, text: `{${(variables[index] ?? "").toLowerCase()}}` })),
    { start: at, end: at, text: last.endsWith(",") ? ` ${named}` : `, ${named}` },
  ];
}

const PASSED = /"(?:\\[^]|[^"\\]){0,999}"|'(?:\\[^\n]{1,9}|[^'\\\n])'|[^]/y;

/** Where the bracket closes in which a text stands. */
function macroEnd(text: string, from: number): number | undefined {
  let open = 0;
  for (let at = from; at < Math.min(text.length, from + REACH); at = PASSED.lastIndex) {
    if (/[([{]/.test(text.charAt(at))) open++;
    if (/[)\]}]/.test(text.charAt(at)) && open-- === 0) return at;
    PASSED.lastIndex = at;
    PASSED.exec(text);
  }
  return undefined;
}

/** Whether what follows or surrounds a literal makes a String of it. */
function isOwned(before: LiteralPlace["before"], behind: LiteralPlace["behind"]): boolean {
  return /^\s*\.(?!as_str|as_bytes)/.test(behind) || /\bString::from\(\s*$/.test(before);
}
