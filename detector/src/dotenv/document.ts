// A `.env` file as a document: where its entries stand, and nothing else about it, so that whoever edits one leaves the
// rest as it was. It is read as dotenv reads it; the other readers differ in corners that `write-value.ts` keeps out of.
import type { Span } from "../finding.js";

/** One `NAME=value`. */
export interface EnvEntry {
  readonly name: string;
  /** What a program gets: without quotes, and with `\n` and `\r` of double quotes resolved. */
  readonly value: string;
  /** From the name, or the `export` before it, to the end of the value. */
  readonly span: Span;
  /** The value as it is written, with its quotes; empty behind a bare `NAME=`. */
  readonly valueSpan: Span;
  /** Whether a reader may replace `$NAME` in it. */
  readonly interpolates: boolean;
  /** 1-based. */
  readonly line: number;
}

/** A line on which a reader may fail, or read something else than the next reader. */
export interface EnvProblem {
  readonly kind: "no assignment" | "open quote";
  /** 1-based. */
  readonly line: number;
  readonly span: Span;
}

export interface EnvDocument {
  readonly entries: readonly EnvEntry[];
  readonly problems: readonly EnvProblem[];
}

const BLANK = /[^\S\r\n]*(?:#[^\r\n]*)?(?=\r|\n|$)/y;
const NAME = /[^\S\r\n]*(?:export[^\S\r\n]+)?([A-Za-z_][\w.-]*)[^\S\r\n]*(?:=|:(?=[^\S\r\n]))[^\S\r\n]*/y;
const QUOTED = /'(?:\\'|[^'])*'|"(?:\\"|[^"])*"|`(?:\\`|[^`])*`/y;
const UNQUOTED = /[^#\r\n]*/y;
const LINE_END = /\r\n|\r|\n/g;
const REST = /[^\r\n]*/y;

/** Reads a document. No text is refused: what is no entry and no comment is a problem with its line. */
export function parseEnv(text: string): EnvDocument {
  const entries: EnvEntry[] = [];
  const problems: EnvProblem[] = [];
  let line = 1;
  for (let at = text.startsWith("\uFEFF") ? 1 : 0; at < text.length;) {
    const lineStart = at;
    if (matchAt(BLANK, text, at)) {
      at = BLANK.lastIndex;
    } else {
      const entry = entryAt(text, at, line);
      if (entry) entries.push(entry);
      at = restEnd(text, entry?.span.end ?? at);
      const kind = entry ? openQuote(text, entry) : "no assignment";
      if (kind) problems.push({ kind, line, span: { start: lineStart, end: at } });
    }
    line += text.slice(lineStart, at).match(LINE_END)?.length ?? 0;
    if (text.startsWith("\r\n", at)) at += 2;
    else at += 1;
    line += 1;
  }
  return { entries, problems };
}

function entryAt(text: string, at: number, line: number): EnvEntry | undefined {
  const [head, name] = matchAt(NAME, text, at) ?? [];
  if (head === undefined || name === undefined) return undefined;
  const start = at + head.length - head.trimStart().length;
  const from = at + head.length;
  const quoted = matchAt(QUOTED, text, from)?.[0];
  const isWhole = quoted !== undefined && matchAt(BLANK, text, from + quoted.length) !== null;
  const raw = isWhole ? quoted : (matchAt(UNQUOTED, text, from)?.[0].trimEnd() ?? "");
  const end = from + raw.length;
  return {
    name,
    value: isWhole ? valueOf(raw) : raw,
    span: { start, end },
    valueSpan: { start: from, end },
    interpolates: !raw.startsWith("'") && /\$[\w{]/.test(raw),
    line,
  };
}

function valueOf(quoted: string): string {
  const inner = quoted.slice(1, -1).replace(/\r\n?/g, "\n");
  return quoted.startsWith('"') ? inner.replace(/\\n/g, "\n").replace(/\\r/g, "\r") : inner;
}

/** A quote without its end: readers take what follows for the value, up to some later quote. */
function openQuote(text: string, { valueSpan: { start, end } }: EnvEntry): EnvProblem["kind"] | undefined {
  const first = text.charAt(start);
  const isOpen = /["'`]/.test(first) && (end - start === 1 || text.charAt(end - 1) !== first);
  return isOpen ? "open quote" : undefined;
}

const restEnd = (text: string, at: number) => at + (matchAt(REST, text, at)?.[0].length ?? 0);

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
