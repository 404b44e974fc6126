// The stretches of a shell script: what is quoted, commented or a here-document. Commands in `$(...)` are scripts again,
// wherever they stand. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
import type { Span } from "../../finding.js";

/** How a stretch of a script is read. */
export type ShellContext = "bare" | "single" | "double" | "document" | "quoted document" | "comment" | "ansi";

export interface Stretch extends Span {
  readonly context: ShellContext;
}

/** Commands in texts in commands: deeper ones are taken for text. */
const DEEPEST = 20;
const DOCUMENT = /<<(-?)[ \t]*(?:(["'])([^"'\n]{1,60})\2|(\\?)([A-Za-z_][\w.-]{0,60}))/y;
const ARITHMETIC = /\(\([^\n]{0,400}?\)\)/y;

interface Awaited {
  readonly word: string;
  readonly isQuoted: boolean;
  readonly isIndented: boolean;
}

/** Every stretch in the order of their ends; the rest is bare. */
export function lexShell(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let awaited: Awaited[] = [];

  function add(context: ShellContext, start: number, end: number): number {
    if (end > start) stretches.push({ context, start, end });
    return end;
  }

  /** Reads commands up to what closes them; tells where that is. */
  function commands(from: number, closing: string | undefined, depth: number): number {
    let open = 0;
    for (let at = from; at < text.length;) {
      const character = text.charAt(at);
      if (character === closing && open-- === 0) return at;
      if (closing === ")" && character === "(") open++;
      if (character === "\\") at += 2;
      else if (character === "\n") at = documents(at + 1);
      else at = quoted(at, depth) ?? at + 1;
    }
    return text.length;
  }

  /** Behind what is no bare word. */
  function quoted(at: number, depth: number): number | undefined {
    switch (text.charAt(at)) {
      case "#":
        return /^$|[\s;&|()]/.test(text.charAt(at - 1)) ? add("comment", at, endOf(text, "\n", at)) : undefined;
      case "'":
        return text.charAt(at - 1) === "$" ? ansi(at + 1) : add("single", at + 1, endOf(text, "'", at + 1)) + 1;
      case '"':
        return double(at + 1, depth) + 1;
      case "<":
        return document(at);
      case "(":
        return arithmetic(at);
      default:
        return nested(at, depth);
    }
  }

  function nested(at: number, depth: number): number | undefined {
    if (depth >= DEEPEST) return undefined;
    if (text.charAt(at) === "`") return commands(at + 1, "`", depth + 1) + 1;
    if (!text.startsWith("$(", at)) return undefined;
    return arithmetic(at + 1) ?? commands(at + 2, ")", depth + 1) + 1;
  }

  function ansi(from: number): number {
    let at = from;
    while (at < text.length && text.charAt(at) !== "'") at += text.charAt(at) === "\\" ? 2 : 1;
    return add("ansi", from, Math.min(at, text.length)) + 1;
  }

  /** A text in double quotes: a stretch for each part between commands. */
  function double(from: number, depth: number): number {
    let start = from;
    for (let at = from; at < text.length;) {
      const character = text.charAt(at);
      if (character === '"') return add("double", start, at);
      const end = character === "\\" ? at + 2 : nested(at, depth);
      if (end !== undefined && character !== "\\") {
        add("double", start, at);
        start = end;
      }
      at = end ?? at + 1;
    }
    return add("double", Math.min(start, text.length), text.length);
  }

  function arithmetic(at: number): number | undefined {
    ARITHMETIC.lastIndex = at;
    const found = ARITHMETIC.exec(text)?.[0];
    return found === undefined ? undefined : at + found.length;
  }

  /** `<<WORD` is awaited at the line's end; `<<<` is none. */
  function document(at: number): number | undefined {
    if (text.startsWith("<<<", at)) return at + 3;
    DOCUMENT.lastIndex = at;
    const found = DOCUMENT.exec(text);
    if (!found) return undefined;
    const [whole, dash, quote, quotedWord, backslash, word] = found;
    awaited.push({
      word: quotedWord ?? word ?? "",
      isQuoted: quote !== undefined || backslash === "\\",
      isIndented: dash === "-",
    });
    return at + whole.length;
  }

  function documents(from: number): number {
    let at = from;
    for (const { word, isQuoted, isIndented } of awaited) {
      const [end, behind] = documentEnd(text, at, word, isIndented);
      add(isQuoted ? "quoted document" : "document", at, end);
      at = behind;
    }
    awaited = [];
    return at;
  }

  commands(0, undefined, 0);
  return stretches;
}

/** Where a here-document ends, and what is behind its last line. */
function documentEnd(text: string, from: number, word: string, isIndented: boolean): readonly [number, number] {
  for (let at = from; at < text.length;) {
    const end = endOf(text, "\n", at);
    const line = text.slice(at, end).replace(/\r$/, "");
    if ((isIndented ? line.replace(/^\t+/, "") : line) === word) return [at, end];
    at = end + 1;
  }
  return [text.length, text.length];
}

function endOf(text: string, closing: string, from: number): number {
  const end = text.indexOf(closing, from);
  return end === -1 ? text.length : end;
}
