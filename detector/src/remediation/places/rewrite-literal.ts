// A literal written anew with variables in the place of keys: replaced, filled, or put together from parts.
import type { Span } from "../../finding.js";
import type { TextEdit } from "../../scans/document-scan.js";
import type { Language, LiteralPlace, Piece } from "../languages/language.js";
import type { Literal } from "../lexing/lex.js";

/** Neighbouring literals that are one text, and the keys in them. */
export interface Region {
  readonly literals: readonly Literal[];
  readonly keys: Span[];
}

/** How much of a line, and of what is beside a literal, is looked at. */
export const FARTHEST = 400;

/** The edits that put variables into a region of literals. */
export function rewritten(
  place: LiteralPlace,
  { literals, keys }: Region,
  last: Literal,
  language: Language,
  variables: readonly string[],
): readonly TextEdit[] {
  const { text, literal } = place;
  const { form, span, inner } = literal;
  const filled = literals.length === 1 ? language.fill?.(place, keys, variables) : undefined;
  if (filled) return filled;
  const stretch = { start: inner.start, end: last.inner.end };
  const quote = text.charAt(inner.start - 1);
  const convert = form.convert ?? ((expression: string) => expression);
  const read = (variable: string, isNested: boolean) => convert(language.read(variable, quoteFor(quote, isNested)));
  const asLiteral = (expression: string) => language.asLiteral?.(expression, place) ?? expression;
  const whole = { start: span.start, end: last.span.end };
  if (isWhole(place, keys, last, language)) return [{ ...whole, text: asLiteral(read(variables[0] ?? "", false)) }];
  const nested = variables.map((variable) => read(variable, true));
  const { embed } = form;
  if (embed && literals.length === 1) {
    return keys.map((key, index) => ({ ...key, text: embed(nested[index] ?? "", text.slice(key.end, inner.end)) }));
  }
  const composed = language.compose?.(piecesOf(text, stretch, keys, nested), place);
  if (composed !== undefined) return [{ ...whole, text: asLiteral(composed) }];
  const expressions = variables.map((variable) => read(variable, false));
  const joined = piecesOf(text, stretch, keys, expressions)
    .map((piece) => ("expression" in piece ? piece.expression : quotedAs(place, last, piece.raw)))
    .join(language.join);
  return [{ ...whole, text: needsParentheses(place) ? `(${joined})` : joined }];
}

/** Whether a key is all of a text. */
export function isWhole(place: LiteralPlace, [key]: readonly Span[], last: Literal, language: Language): boolean {
  const { form, inner } = place.literal;
  const isAll = key?.start === inner.start && key.end === last.inner.end;
  return isAll && form.fixed !== true && !isAdjacent(place, last, language);
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

/** Whether a literal goes on in the next one, or is the last part of one, in a language that puts them together. */
export function isAdjacent({ text, literal }: LiteralPlace, last: Literal, language: Language): boolean {
  if (language.adjacent !== true) return false;
  const before = text.slice(Math.max(0, literal.span.start - FARTHEST), literal.span.start);
  const behind = text.slice(last.span.end, last.span.end + FARTHEST);
  return (
    /["'](?:[ \t]*(?:#[^\n"']*|\\)?\r?\n)*[ \t]*$/.test(before) ||
    /^(?:\s|\\\r?\n|#[^\n]*\n)*[A-Za-z]{0,2}["']/.test(behind)
  );
}
