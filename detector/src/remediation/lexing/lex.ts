// The literals and comments of a text, by its language's syntax. It is no parser: it knows where texts begin and end,
// which is what a rewrite needs, and it goes on behind whatever it does not understand.
import type { Span } from "../../finding.js";
import { lineEnd } from "./line.js";
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
const NOWHERE = -1;
/** How far a literal may go. */
interface Reach {
  limit: number;
}

const WORD = /[\w$]/;
const CLOSING: Readonly<Record<string, string>> = { "{": "}", "(": ")" };

/** Reads a text, in time that grows with its length: what was seen to have no end is not tried again before there. */
export function lex(text: string, syntax: LexicalSyntax): Lexed {
  const literals: Literal[] = [];
  const comments: Span[] = [];
  /** Up to where a form, or its hole, has no end. */
  const endless = new Map<string, number>();

  /** Reads code up to the bracket that closes a hole, or to the limit; tells where that is. */
  function code(from: number, limit: number, closing: string | undefined, depth: number): number {
    const opening = closing === "}" ? "{" : "(";
    let open = 0;
    let at = from;
    while (at < limit) {
      const character = text.charAt(at);
      if (closing !== undefined && character === closing && open-- === 0) return at;
      if (closing !== undefined && character === opening) open++;
      at = comment(at) ?? literal(at, depth) ?? skipped(at) ?? at + 1;
    }
    return closing === undefined ? at : NOWHERE;
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
    for (const [index, form] of syntax.literals.entries()) {
      const opened = matches(form.open, at);
      // a prefix is no part of a longer word: `b"..."`, but not `blob"..."`
      if (!opened || (WORD.test(opened[0].charAt(0)) && WORD.test(text.charAt(at - 1)))) continue;
      const start = at + opened[0].length;
      const close = form.close?.(opened) ?? opened.groups?.["quote"] ?? opened[0];
      const reach = { limit: form.lines === true ? text.length : lineEnd(text, start) };
      // of here-documents, each with a name of its own, one without an end is enough
      const what = `${index} ${typeof close === "string" ? close : ""}`;
      const innerEnd = endOf(what, at, reach, () => closeOf(form, close, start, reach, depth));
      if (innerEnd === NOWHERE) continue;
      const end = innerEnd + closes(close, innerEnd);
      literals.push({ form, span: { start: at, end }, inner: { start, end: innerEnd } });
      return end;
    }
    return undefined;
  }

  /** An end that is looked for from a place, unless none was found from before it; what was read in vain is forgotten. */
  function endOf(what: string, at: number, reach: Readonly<Reach>, find: () => number): number {
    if (at < (endless.get(what) ?? 0)) return NOWHERE;
    const known = [literals.length, comments.length] as const;
    const end = find();
    if (end !== NOWHERE) return end;
    endless.set(what, reach.limit);
    [literals.length, comments.length] = known;
    return NOWHERE;
  }

  function closeOf(form: LiteralForm, close: string | RegExp, from: number, reach: Reach, depth: number): number {
    const isDoubled = form.escapes === "doubled" || form.escapes === "backtick";
    for (let at = from; at <= reach.limit;) {
      const closed = closes(close, at);
      if (closed > 0) {
        if (!isDoubled || closes(close, at + closed) === 0) return at;
        at += 2 * closed;
      } else if (form.holeEscape !== undefined && text.startsWith(form.holeEscape, at)) {
        at += form.holeEscape.length;
      } else {
        at = behindHole(form, at, reach, depth) ?? at + (isEscape(form, text.charAt(at)) ? 2 : 1);
        // a line end behind a backslash ends no literal
        if (at > reach.limit && text.charAt(at - 2) === "\\") reach.limit = lineEnd(text, at);
      }
    }
    return NOWHERE;
  }

  /** Behind the hole that opens at a place; a bracket that nothing closes is text. */
  function behindHole({ hole }: LiteralForm, at: number, reach: Reach, depth: number): number | undefined {
    if (hole === undefined || depth >= DEEPEST || !text.startsWith(hole, at)) return undefined;
    const closing = CLOSING[hole.replace(/[^{(]/g, "")];
    const end = endOf(hole, at, reach, () => code(at + hole.length, reach.limit, closing, depth + 1));
    return end === NOWHERE ? undefined : end + 1;
  }

  /** How long what closes a literal is where it stands; 0 where it does not. */
  function closes(close: string | RegExp, at: number): number {
    if (typeof close === "string") return text.startsWith(close, at) ? close.length : 0;
    return matches(close, at)?.[0].length ?? 0;
  }

  function skipped(at: number): number | undefined {
    const found = syntax.skipped?.map((pattern) => matches(pattern, at)).find((match) => match !== undefined);
    return found && at + found[0].length;
  }

  function matches(sticky: RegExp, at: number): RegExpExecArray | undefined {
    sticky.lastIndex = at;
    return sticky.exec(text) ?? undefined;
  }

  code(0, text.length, undefined, 0);
  return { literals, comments };
}

function isEscape({ escapes }: LiteralForm, character: string): boolean {
  if (escapes === "none" || escapes === "doubled") return false;
  return character === (escapes === "backtick" ? "`" : "\\");
}
