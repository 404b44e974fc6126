// Keys in JavaScript and TypeScript, whose literals only a parser can tell: a quote in JSX is a letter, and `/` may begin
// a regular expression. The parser goes on behind errors, as it does in an editor.
import { parser } from "@lezer/javascript";
import type { SyntaxNode } from "@lezer/common";
import type { Span } from "../../finding.js";
import type { Language, LiteralPlace, Piece } from "../languages/language.js";
import type { EnvironmentRead } from "../languages/javascript-read.js";
import type { Lexed, Literal } from "../lexing/lex.js";
import { type LiteralForm, quoted } from "../lexing/syntax.js";
import { codePlaces } from "./code-places.js";
import type { Place, Unmovable } from "./place.js";

const substitution = (expression: string) => `\${${expression}}`;
const braced = (expression: string) => `{${expression}}`;

const STRING = quoted(`["']`);
const TEMPLATE = quoted("`", { lines: true, hole: "${", embed: substitution });
const TAGGED: LiteralForm = { ...TEMPLATE, fixed: true };
const ATTRIBUTE = quoted(`["']`, { escapes: "none", lines: true });
const TEXT: LiteralForm = { open: /(?!)/y, escapes: "none", lines: true, embed: braced, fixed: true };

/** Where a string has to be one: the name of the node around it, and why. */
const BOUND: readonly (readonly [RegExp, string])[] = [
  [/^(?:Import|DynamicImport)/, "it is a module's name"],
  [/^(?:Literal|Template)Type$/, "a type cannot be read from the environment"],
  [/^EnumBody$/, "a member of an enum has to be a constant"],
  [/^ExpressionStatement$/, "it stands by itself, as a directive does"],
];

/** The places of keys in a script, or in the part of a text that is one. */
export function javascriptPlaces(
  text: string,
  keys: readonly Span[],
  { path, part = { start: 0, end: text.length }, read }: { path: string; part?: Span; read: EnvironmentRead },
): readonly (Place | Unmovable)[] {
  return codePlaces(text, keys, languageOf(path, read, part), parse(text, part, dialectOf(path)));
}

function languageOf(path: string, read: EnvironmentRead, { start }: Span): Language {
  const isTyped = /\.[cm]?tsx?$|\.astro$/.test(path);
  return {
    name: "JavaScript",
    files: /(?!)/,
    languageIds: [],
    syntax: { lineComments: [], literals: [] },
    read: read.expression,
    join: " + ",
    compose: template,
    asLiteral: (expression, place) => asLiteral(expression, place, isTyped && read.mayBeUndefined),
    ...(read.imports && {
      imports: (whole, lexed, variables) =>
        read.imports?.(whole, start === 0 ? lexed : { ...lexed, start }, variables) ?? [],
    }),
  };
}

function template(pieces: readonly Piece[]): string {
  const inner = pieces.map((piece) => ("raw" in piece ? templateText(piece.raw) : substitution(piece.expression)));
  return `\`${inner.join("")}\``;
}

/** What means itself in quotes, and not in a template; what is escaped already stays. */
const templateText = (raw: string) =>
  raw.replace(/\\[^]|`|\$\{/g, (found) => (found.startsWith("\\") ? found : `\\${found}`));

function asLiteral(expression: string, { literal }: LiteralPlace, mayBeUndefined: boolean): string {
  const typed = mayBeUndefined && !expression.startsWith("`") ? `${expression}!` : expression;
  return literal.form === ATTRIBUTE ? braced(typed) : typed;
}

const dialectOf = (path: string) =>
  /\.[cm]?ts$|\.astro$/.test(path) ? "ts" : path.endsWith(".tsx") ? "ts jsx" : "jsx";

function parse(text: string, part: Span, dialect: string): Lexed {
  const literals: Literal[] = [];
  const comments: Span[] = [];
  const tree = parser.configure({ dialect }).parse(text.slice(part.start, part.end));
  tree.iterate({
    enter: () => undefined,
    // inner literals before outer ones
    leave: ({ node }) => {
      const literal = literalOf(node, text, part.start);
      if (literal) literals.push(literal);
      else if (node.name.endsWith("Comment"))
        comments.push({ start: node.from + part.start, end: node.to + part.start });
    },
  });
  return { literals, comments };
}

function literalOf(node: SyntaxNode, text: string, shift: number): Literal | undefined {
  const form = formOf(node);
  if (!form) return undefined;
  const span = { start: node.from + shift, end: node.to + shift };
  const margin = form === TEXT ? 0 : 1;
  const inner = { start: span.start + margin, end: Math.max(span.start + margin, span.end - margin) };
  const bound = boundBy(node, text.slice(span.end, span.end + 16));
  return { form, span, inner, ...(bound !== undefined && { bound }) };
}

function formOf({ name, parent }: SyntaxNode): LiteralForm | undefined {
  switch (name) {
    case "String":
    case "TemplateType":
      return STRING;
    case "TemplateString":
      return parent?.name === "TaggedTemplateExpression" ? TAGGED : TEMPLATE;
    case "JSXAttributeValue":
      return ATTRIBUTE;
    case "JSXText":
      return TEXT;
    case "RegExp":
      return STRING;
    default:
      return undefined;
  }
}

function boundBy(node: SyntaxNode, behind: string): string | undefined {
  if (node.name === "RegExp") return "it stands in a regular expression";
  if (/^\s*as\s+const\b/.test(behind)) return "it is declared to be constant";
  const { parent } = node;
  if (!parent) return undefined;
  if (parent.name === "Property" && parent.firstChild?.from === node.from && parent.firstChild.to === node.to) {
    return "it is a property's name";
  }
  if (parent.name === "ExportDeclaration" && node.prevSibling?.name === "from") return "it is a module's name";
  return BOUND.find(([name]) => name.test(parent.name))?.[1];
}
