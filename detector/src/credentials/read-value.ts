// Where a value ends: at the quote that closes it, or where a bare word does.
import type { Assignment } from "./assignment.js";

type Value = Pick<Assignment, "span" | "value" | "writing" | "scheme" | "inSentence">;

/** The longest value, in characters. */
const LONGEST = 1024;
/** With the prefixes of string literals: f"", rb"", @"", $"", and Rust's r#"". */
const OPENING = /(?:[fbruFBRULN@$]{0,2}#{0,2})(?<quote>"""|'''|\\{1,3}["']|["'`]|&quot;)\s{0,2}/y;
/** A text within a text: `"'value'"`, `"\"value\""`. */
const INNER = /(?<quote>\\["']|["'`])(?=[^\s"'`])/y;
const SCHEME =
  /(?<scheme>bearer|token|basic|api-?key|bot|key|ssws|geniekey|accesskey|aivenv1|apitoken|pve(?:api)?token|oauth|discogs token)(?:\s|%20|\\t){1,4}(?:["'`]\s?[+.&]\s?["'`])?(?=\S)/iy;
const BARE = /[^\s"'`<>]{1,1024}/y;
/** Where a bare value ends although a word goes on: before the next pair of a list, and at an escaped line break. */
const NEXT = /[;,&|](?:$|["'\w.$-]{0,40}[=:])|\\[nrt"']|\)[.\]]|\);?$/;

/** A word, and not an operator, a comment or an option. */
const SENTENCE = /^[.,;:)!?]{0,2}[ \t]{1,4}\(?[A-Za-z`'"*][a-z]{0,20}[ \t.,;:`'")]/;

/** The value that begins at `from`, behind what connects it to its name. */
export function readValue(text: string, from: number): Value | undefined {
  OPENING.lastIndex = from;
  const opening = OPENING.exec(text);
  INNER.lastIndex = OPENING.lastIndex;
  const inner = opening && INNER.exec(text);
  const quote = (inner ?? opening)?.groups?.["quote"];
  const first = inner ? INNER.lastIndex : opening ? OPENING.lastIndex : from;
  SCHEME.lastIndex = first;
  const scheme = SCHEME.exec(text)?.groups?.["scheme"];
  const start = scheme === undefined ? first : SCHEME.lastIndex;
  const end = quote === undefined ? endOfBare(text, start) : endOfQuoted(text, start, quote);
  if (end === undefined || end <= start) return undefined;
  return {
    span: { start, end },
    value: text.slice(start, end),
    writing: quote === undefined ? "bare" : "quoted",
    inSentence: quote === undefined && SENTENCE.test(text.slice(end, end + 24)),
    ...(scheme === undefined ? {} : { scheme }),
  };
}

/** A quoted value stands on one line, and its quote is not escaped. */
function endOfQuoted(text: string, start: number, quote: string): number | undefined {
  const most = Math.min(text.length, start + LONGEST);
  for (let at = start; at < most; at++) {
    if (text.startsWith(quote, at)) return trimmedEnd(text, start, at);
    const letter = text.charAt(at);
    if (letter === "\n" && quote.length !== 3) return undefined;
    if (letter === "\\" && quote.length === 1) at++;
  }
  return undefined;
}

const trimmedEnd = (text: string, start: number, end: number) => start + text.slice(start, end).trimEnd().length;

function endOfBare(text: string, start: number): number | undefined {
  BARE.lastIndex = start;
  const word = BARE.exec(text)?.[0];
  if (word === undefined) return undefined;
  const cut = NEXT.exec(word)?.index ?? word.length;
  // `headers:` on the next line is a name itself
  if (word.endsWith(":")) return undefined;
  return start + word.slice(0, cut).replace(/[,;)\]}./]+$/, "").length;
}
