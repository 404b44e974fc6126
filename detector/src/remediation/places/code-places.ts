// Keys in the literals and comments of code.
import type { Span } from "../../finding.js";
import type { TextEdit } from "../../scans/document-scan.js";
import type { ConstantPlace, Language, LiteralPlace } from "../languages/language.js";
import { lex, type Lexed, type Literal } from "../lexing/lex.js";
import { lineEnd, lineStart } from "../lexing/line.js";
import { statementBefore } from "../lexing/statement.js";
import { unescape } from "../lexing/unescape.js";
import { commentPlace } from "./comment-place.js";
import { FARTHEST, isAdjacent, isWhole, type Region, rewritten } from "./rewrite-literal.js";
import type { Place, Rewrite, Unmovable } from "./place.js";

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
    const isComment =
      lexed.comments.some(({ start, end }) => start <= key.start && key.end <= end) ||
      (literals?.length === 1 && literals.every((one) => language.isDocumentation?.(text, one, lexed) === true));
    if (isComment) places.push(commentPlace(text, key));
    else if (known) known.keys.push(key);
    else if (literals) regions.push({ literals, keys: [key] });
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
    behind: text.slice(last.span.end, Math.min(lineEnd(text, last.span.end), last.span.end + FARTHEST)),
  };
  const refused = refusal(place, region, last, language);
  if (refused !== undefined) return refuse(refused);
  const constant = constantAt(place, language, lexed);
  if (constant && !constant.rewrite) return refuse(constant.reason);
  const values = keys.map((key) => valueOf(text, key, literals, language));
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

/** Why a literal cannot be put together anew, whatever stands before it. */
function refusal(
  place: LiteralPlace,
  { literals, keys }: Region,
  last: Literal,
  language: Language,
): string | undefined {
  const { text, literal } = place;
  const { bound, form, inner } = literal;
  if (bound !== undefined) return bound;
  if (form.refused !== undefined) return form.refused;
  if (form.dedents === true && keys.some(({ start, end }) => /\n[ \t]/.test(text.slice(start, end)))) {
    return "its lines are indented, and lose that in the program";
  }
  if (isWhole(place, keys, last, language)) return undefined;
  if (literals.length > 1 && quotesOf(text, literal) !== quotesOf(text, last)) {
    return "it begins and ends in literals with different quotes";
  }
  if (touchesTripleQuote(place, keys, language)) return "a quote beside it would close the text";
  if (!isAdjacent(place, last, language)) return undefined;
  if (/[{}]/.test(text.slice(inner.start, last.inner.end)) && form.embed === undefined) {
    return "it is a part of a text with braces that goes on in another literal";
  }
  const staysLiteral =
    (form.embed !== undefined && literals.length === 1) || language.compose?.([], place) !== undefined;
  return staysLiteral ? undefined : "the literal beside it is a part of the same text";
}

/** Whether what is left of a text in triple quotes would begin or end with a quote. */
function touchesTripleQuote(place: LiteralPlace, keys: readonly Span[], language: Language): boolean {
  const { text, literal } = place;
  const quote = text.charAt(literal.inner.start - 1);
  const isTriple = literal.inner.start - literal.span.start > 2 && text.charAt(literal.inner.start - 2) === quote;
  const isJoined = literal.form.embed === undefined && language.compose?.([], place) === undefined;
  return (
    isTriple &&
    isJoined &&
    keys.some(({ start, end }) => text.charAt(start - 1) === quote || text.charAt(end) === quote)
  );
}

const quotesOf = (text: string, { span, inner }: Literal) =>
  `${text.slice(span.start, inner.start)} ${text.slice(inner.end, span.end)}`;

/** The line up to a place; a literal that begins its line belongs to the line before. */
function codeBefore(text: string, offset: number): string {
  let start = lineStart(text, offset);
  for (let lines = 0; lines < 2 && start > 0 && text.slice(start, offset).trim() === ""; lines++) {
    start = lineStart(text, start - 1);
  }
  return text.slice(Math.max(start, offset - FARTHEST), offset);
}

function constantAt(place: LiteralPlace, { constants = [] }: Language, lexed: Lexed): ConstantPlace | undefined {
  if (constants.length === 0) return undefined;
  const statement = statementBefore(place.text, place.literal.span.start, lexed);
  return constants.find(
    (one) =>
      (one.statement?.test(statement) === true || one.before?.test(place.before) === true) &&
      (one.block === undefined || opensBlock(place, one.block)),
  );
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
function valueOf(text: string, key: Span, literals: readonly Literal[], language: Language): string | undefined {
  let value = "";
  for (const { form, inner, span } of literals) {
    const raw = text.slice(Math.max(inner.start, key.start), Math.min(inner.end, key.end));
    if (form.variable?.test(raw) || (form.hole !== undefined && raw.includes(form.hole))) return undefined;
    const written = language.keepsCarriageReturns === true ? raw : raw.replaceAll("\r\n", "\n");
    const part = unescape(written, form.escapes, text.slice(span.start, inner.start).slice(-1));
    if (part === undefined) return undefined;
    value += part;
  }
  return value;
}
