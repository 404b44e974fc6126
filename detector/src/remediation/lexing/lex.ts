// The literals and comments of a text, by its language's syntax. It is no parser: it knows where texts begin and end,
// which is what a rewrite needs, and it goes on behind whatever it does not understand.
import type { Span } from "../../finding.js";
import type { LexicalSyntax, LiteralForm } from "./syntax.js";

export interface Literal {
  readonly form: LiteralForm;
  /** With its quotes, and what stands before them. */
  readonly span: Span;
  /** Between the quotes. */
  readonly inner: Span;
  /** Why it has to stay a literal, where a parser could tell. */
  readonly bound?: string;
}

export interface Lexed {
  /** In the order of their ends: what stands in a hole comes before the literal around it. */
  readonly literals: readonly Literal[];
  readonly comments: readonly Span[];
}

/** Holes in literals in holes: deeper ones are passed over. */
const DEEPEST = 8;
const WORD = /[\w$]/;
const CLOSING: Readonly<Record<string, string>> = { "{": "}", "(": ")" };

/** Reads a text. */
export function lex(text: string, syntax: LexicalSyntax): Lexed {
  const literals: Literal[] = [];
  const comments: Span[] = [];

  /** Reads code up to the bracket that closes a hole, or to the end; tells where that is. */
  function code(from: number, closing: string | undefined, depth: number): number {
    const opening = closing === "}" ? "{" : "(";
    let open = 0;
    let at = from;
    while (at < text.length) {
      const character = text.charAt(at);
      if (closing !== undefined && character === closing && open-- === 0) return at;
      if (closing !== undefined && character === opening) open++;
      at = comment(at) ?? literal(at, depth) ?? skipped(at) ?? at + 1;
    }
    return at;
  }

  function comment(at: number): number | undefined {
    const block = syntax.blockComments?.find(([open]) => text.startsWith(open, at));
    const isLine = !block && syntax.lineComments.some((pattern) => matches(pattern, at));
    if (!block && !isLine) return undefined;
    const close = text.indexOf(block ? block[1] : "\n", at + (block ? block[0].length : 0));
    const end = close === -1 ? text.length : close + (block ? block[1].length : 0);
    comments.push({ start: at, end });
    return end;
  }

  function literal(at: number, depth: number): number | undefined {
    for (const form of syntax.literals) {
      const opened = matches(form.open, at);
      // a prefix is no part of a longer word: `b"..."`, but not `blob"..."`
      if (!opened || (WORD.test(opened[0].charAt(0)) && WORD.test(text.charAt(at - 1)))) continue;
      const close = form.close?.(opened) ?? opened.groups?.["quote"] ?? opened[0];
      const innerEnd = closeOf(form, close, at + opened[0].length, depth);
      if (innerEnd === undefined) continue;
      const end = innerEnd + close.length;
      literals.push({ form, span: { start: at, end }, inner: { start: at + opened[0].length, end: innerEnd } });
      return end;
    }
    return undefined;
  }

  function closeOf(form: LiteralForm, close: string, from: number, depth: number): number | undefined {
    for (let at = from; at < text.length;) {
      if (text.startsWith(close, at)) {
        if (form.escapes !== "doubled" || !text.startsWith(close, at + close.length)) return at;
        at += 2 * close.length;
      } else if (form.holeEscape !== undefined && text.startsWith(form.holeEscape, at)) {
        at += form.holeEscape.length;
      } else if (form.hole !== undefined && text.startsWith(form.hole, at) && depth < DEEPEST) {
        at = code(at + form.hole.length, CLOSING[form.hole.at(-1) ?? ""], depth + 1) + 1;
      } else if (text.charAt(at) === "\n" && form.lines !== true) {
        return undefined;
      } else {
        at += isEscape(form, text.charAt(at)) ? 2 : 1;
      }
    }
    return undefined;
  }

  function skipped(at: number): number | undefined {
    const found = syntax.skipped?.map((pattern) => matches(pattern, at)).find((match) => match !== undefined);
    return found && at + found[0].length;
  }

  function matches(sticky: RegExp, at: number): RegExpExecArray | undefined {
    sticky.lastIndex = at;
    return sticky.exec(text) ?? undefined;
  }

  code(0, undefined, 0);
  return { literals, comments };
}

function isEscape({ escapes }: LiteralForm, character: string): boolean {
  if (escapes === "none" || escapes === "doubled") return false;
  return character === (escapes === "backtick" ? "`" : "\\");
}
