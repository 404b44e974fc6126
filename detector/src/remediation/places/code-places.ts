// Keys in the literals and comments of code.
import type { Span } from "../../finding.js";
import type { TextEdit } from "../../scans/document-scan.js";
import type { ConstantPlace, Language, LiteralPlace, Piece } from "../languages/language.js";
import { lex, type Lexed, type Literal } from "../lexing/lex.js";
import { lineEnd, lineStart } from "../lexing/line.js";
import { unescape } from "../lexing/unescape.js";
import { commentPlace } from "./comment-place.js";
import type { Place, Rewrite, Unmovable } from "./place.js";

/** Neighbouring literals that are one text, and the keys in them. */
interface Region {
  readonly literals: readonly Literal[];
  readonly keys: Span[];
}

const JOINT = /^(?:[ \t\r\n]|\\\r?\n)*(?:\+|\.{1,2}|&|<>|,)?(?:[ \t\r\n]|\\\r?\n)*$/;

/** The places of keys in a text of a language; `lexed` by a parser, where the language has one. */
export function codePlaces(
  text: string,
  keys: readonly Span[],
  language: Language,
  lexed: Lexed = lex(text, language.syntax),
): readonly (Place | Unmovable)[] {
  const places: (Place | Unmovable)[] = [];
  const regions: Region[] = [];
  for (const key of keys) {
    const literals = literalsOf(text, key, lexed);
    const known = regions.find((region) => region.literals[0] === literals?.[0] && literals !== undefined);
    const isComment = lexed.comments.some(({ start, end }) => start <= key.start && key.end <= end);
    if (known) known.keys.push(key);
    else if (literals) regions.push({ literals, keys: [key] });
    else if (isComment) places.push(commentPlace(text, key));
    else places.push({ keys: [key], refused: `it stands in no text of ${language.name} that could be replaced` });
  }
  return [...places, ...regions.map((region) => regionPlace(text, region, language, lexed))];
}

/** The innermost literal around a key, or those over which it goes on. */
function literalsOf(text: string, { start, end }: Span, { literals }: Lexed): readonly Literal[] | undefined {
  const first = literals.find(({ inner }) => inner.start <= start && start < inner.end);
  const last = literals.find(({ inner }) => inner.start < end && end <= inner.end);
  if (!first || !last) return undefined;
  if (first === last) return [first];
  const between = literals.slice(literals.indexOf(first), literals.indexOf(last) + 1);
  const isOne = between.every((one, index) => {
    const before = between[index - 1];
    return !before || JOINT.test(text.slice(before.span.end, one.span.start));
  });
  return isOne ? between : undefined;
}

function regionPlace(text: string, region: Region, language: Language, lexed: Lexed): Place | Unmovable {
  const { literals, keys } = region;
  const [first, last] = [literals[0], literals.at(-1)];
  const refuse = (refused: string): Unmovable => ({ keys, refused });
  if (!first || !last) return refuse("it stands in no text");
  const place: LiteralPlace = {
    text,
    literal: first,
    before: codeBefore(text, first.span.start),
    behind: text.slice(last.span.end, lineEnd(text, last.span.end)),
  };
  if (first.bound !== undefined) return refuse(first.bound);
  const constant = language.constants?.find((one) => isConstant(one, place));
  if (constant && !constant.rewrite) return refuse(constant.reason);
  if (
    language.adjacent === true &&
    touchesLiteral(place) &&
    /[{}]/.test(text.slice(first.inner.start, last.inner.end))
  ) {
    return refuse("it is a part of a text with braces that goes on in another literal");
  }
  const values = keys.map((key) => valueOf(text, key, literals));
  if (!values.every((value) => value !== undefined)) return refuse("a variable or an escape in it is not understood");
  const rewrite = (variables: readonly string[]): Rewrite => ({
    edits: [
      ...(constant?.rewrite ? declared(place, constant.rewrite) : []),
      ...rewritten(place, region, last, language, variables),
    ],
    needs: language.imports?.(text, lexed, variables) ?? [],
    ...(language.note !== undefined && { notes: [language.note] }),
  });
  return { keys, values, rewrite };
}

/** The line up to a place; a literal that begins its line belongs to the line before. */
function codeBefore(text: string, offset: number): string {
  let start = lineStart(text, offset);
  for (let lines = 0; lines < 2 && start > 0 && text.slice(start, offset).trim() === ""; lines++) {
    start = lineStart(text, start - 1);
  }
  return text.slice(start, offset);
}

function isConstant({ before, block }: ConstantPlace, place: LiteralPlace): boolean {
  return before.test(place.before) && (block === undefined || opensBlock(place, block));
}

function opensBlock({ text, literal }: LiteralPlace, word: string): boolean {
  const above = text.slice(0, literal.span.start);
  const opened = above.lastIndexOf(`\n${word} (`);
  return opened !== -1 && !above.slice(opened).includes("\n)");
}

function declared({ literal, before }: LiteralPlace, rewrite: (before: string) => string): readonly TextEdit[] {
  const start = literal.span.start - before.length;
  return [{ start, end: literal.span.start, text: rewrite(before) }];
}

/** What a program gets of a key that is written in literals. */
function valueOf(text: string, key: Span, literals: readonly Literal[]): string | undefined {
  let value = "";
  for (const { form, inner, span } of literals) {
    const raw = text.slice(Math.max(inner.start, key.start), Math.min(inner.end, key.end));
    if (form.variable?.test(raw) || (form.hole !== undefined && raw.includes(form.hole))) return undefined;
    const part = unescape(raw, form.escapes, text.slice(span.start, inner.start).slice(-1));
    if (part === undefined) return undefined;
    value += part;
  }
  return value;
}

function rewritten(
  place: LiteralPlace,
  { literals, keys }: Region,
  last: Literal,
  language: Language,
  variables: readonly string[],
): readonly TextEdit[] {
  const { text, literal } = place;
  const { form, span, inner } = literal;
  const stretch = { start: inner.start, end: last.inner.end };
  const isAdjacent = language.adjacent === true && touchesLiteral(place);
  const isWhole = keys[0]?.start === stretch.start && keys[0].end === stretch.end && !isAdjacent && form.fixed !== true;
  const quote = text.charAt(inner.start - 1);
  const convert = form.convert ?? ((expression: string) => expression);
  const read = (variable: string, isNested: boolean) => convert(language.read(variable, quoteFor(quote, isNested)));
  const asLiteral = (expression: string) => language.asLiteral?.(expression, place) ?? expression;
  const whole = { start: span.start, end: last.span.end };
  if (isWhole) return [{ ...whole, text: asLiteral(read(variables[0] ?? "", false)) }];
  const nested = variables.map((variable) => read(variable, true));
  const { embed } = form;
  if (embed && literals.length === 1) {
    return keys.map((key, index) => ({ ...key, text: embed(nested[index] ?? "") }));
  }
  const composed = language.compose?.(piecesOf(text, stretch, keys, nested), place);
  if (composed !== undefined) return [{ ...whole, text: asLiteral(composed) }];
  const expressions = variables.map((variable) => read(variable, false));
  const joined = piecesOf(text, stretch, keys, expressions)
    .map((piece) => ("expression" in piece ? piece.expression : quotedAs(place, last, piece.raw)))
    .join(language.join);
  return [{ ...whole, text: needsParentheses(place) ? `(${joined})` : joined }];
}

/** The quote that an expression uses: the literal's own where it takes its place, another where it stands inside. */
function quoteFor(quote: string, isNested: boolean): string {
  if (isNested) return quote === "'" ? '"' : "'";
  return quote === "'" ? quote : '"';
}

const quotedAs = ({ text, literal }: LiteralPlace, last: Literal, raw: string) =>
  text.slice(literal.span.start, literal.inner.start) + raw + text.slice(last.inner.end, last.span.end);

function piecesOf(text: string, inner: Span, keys: readonly Span[], expressions: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = inner.start;
  keys.forEach(({ start, end }, index) => {
    pieces.push({ raw: text.slice(at, start) }, { expression: expressions[index] ?? "" });
    at = end;
  });
  return [...pieces, { raw: text.slice(at, inner.end) }].filter((piece) => !("raw" in piece) || piece.raw !== "");
}

/** A joined expression may stand alone between these only. */
function needsParentheses({ before, behind }: LiteralPlace): boolean {
  return !/(?:[=(,[{:]|\breturn)\s*$/.test(before) || !/^\s*(?:[;,)\]}]|$)/.test(behind);
}

const touchesLiteral = ({ before, behind }: LiteralPlace) =>
  /["']\s*$/.test(before) || /^\s*[A-Za-z]{0,2}["']/.test(behind);
