// Keys in shell scripts. A variable can be read wherever a text stands, so that only the key itself is replaced.
// https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
import type { Span } from "../../finding.js";
import { unescape } from "../lexing/unescape.js";
import type { Escapes } from "../lexing/syntax.js";
import { commentPlace } from "./comment-place.js";
import type { Place, Unmovable } from "./place.js";

/** How a stretch of a script is read. */
type Context = "bare" | "single" | "double" | "document" | "quoted document" | "comment" | "ansi";

interface Stretch extends Span {
  readonly context: Context;
}

const ESCAPES: Partial<Readonly<Record<Context, Escapes>>> = {
  bare: "backslash",
  single: "none",
  double: "shell",
  document: "shell",
};
const REFUSED: Partial<Readonly<Record<Context, string>>> = {
  "quoted document": "a here-document with a quoted end takes no variables",
  ansi: "a text in $'...' takes no variables",
};
const DOCUMENT = /<<-?[ \t]*(["']?)(\w{1,40})\1[^\n]*\n/y;

/** The places of keys in a script. */
export function shellPlaces(text: string, keys: readonly Span[]): readonly (Place | Unmovable)[] {
  const stretches = stretchesOf(text);
  return keys.map((key) =>
    placeOf(
      text,
      key,
      stretches.find(({ start, end }) => start <= key.start && key.end <= end),
    ),
  );
}

function placeOf(text: string, key: Span, stretch: Stretch | undefined): Place | Unmovable {
  const context = stretch?.context ?? "bare";
  const refused = REFUSED[context];
  if (refused !== undefined) return { keys: [key], refused };
  if (context === "comment") return commentPlace(text, key);
  const raw = text.slice(key.start, key.end);
  const holdsVariable = context !== "single" && /(?<!\\)[$`]/.test(raw);
  const value = holdsVariable ? undefined : unescape(raw, ESCAPES[context] ?? "none", "'");
  if (value === undefined) return { keys: [key], refused: "a variable or an escape in it is not understood" };
  return {
    keys: [key],
    values: [value],
    rewrite: ([variable = ""]) => ({ edits: [{ ...key, ...replacement(text, key, context, variable) }] }),
  };
}

/** Single quotes are closed before a variable and opened again; quotes that would then hold nothing go. */
function replacement(text: string, { start, end }: Span, context: Context, variable: string) {
  const read = `\${${variable}}`;
  if (context === "double" || context === "document") return { start, end, text: read };
  if (context === "bare") return { start, end, text: `"${read}"` };
  const opens = text.charAt(start - 1) === "'";
  const closes = text.charAt(end) === "'";
  return {
    start: opens ? start - 1 : start,
    end: closes ? end + 1 : end,
    text: `${opens ? "" : "'"}"${read}"${closes ? "" : "'"}`,
  };
}

/** What is quoted, commented or a here-document, in the order in which it stands; the rest is bare. */
function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const add = (context: Context, start: number, end: number) => {
    stretches.push({ context, start, end });
    return end;
  };
  for (let at = 0; at < text.length;) {
    const character = text.charAt(at);
    if (character === "\\") at += 2;
    else if (character === "#" && /^$|\s/.test(text.charAt(at - 1))) at = add("comment", at, endOf(text, "\n", at));
    else if (character === "'")
      at = add(text.charAt(at - 1) === "$" ? "ansi" : "single", at + 1, endOf(text, "'", at + 1)) + 1;
    else if (character === '"') at = add("double", at + 1, closingQuote(text, at + 1)) + 1;
    else at = hereDocument(text, at, add) ?? at + 1;
  }
  return stretches;
}

function hereDocument(text: string, at: number, add: (context: Context, start: number, end: number) => number) {
  if (!text.startsWith("<<", at)) return undefined;
  DOCUMENT.lastIndex = at;
  const [head, quote, word] = DOCUMENT.exec(text) ?? [];
  if (head === undefined || word === undefined) return at + 2;
  const start = at + head.length;
  const end = new RegExp(`^\\t*${word}$`, "m").exec(text.slice(start))?.index;
  return add(quote === "" ? "document" : "quoted document", start, end === undefined ? text.length : start + end);
}

function endOf(text: string, closing: string, from: number): number {
  const end = text.indexOf(closing, from);
  return end === -1 ? text.length : end;
}

/** Commands in `$(...)` may hold quotes of their own. */
function closingQuote(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (text.startsWith("$(", at)) depth++;
    else if (character === ")" && depth > 0) depth--;
    else if (character === '"' && depth === 0) return at;
  }
  return text.length;
}
