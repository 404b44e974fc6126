// Compiles a format to a matcher. Every quantifier is bounded by the declaration, and runs exclude
// nothing that a following literal needs, so a match costs at most a constant per anchor.
import { isTokenEnd, isTokenStart, withoutEmphasis } from "../text/boundaries.js";
import { type Format, isChoice, namedRun, type Parts } from "./format.js";

/** A key's place in a text and its named parts. */
export interface FormatMatch {
  readonly start: number;
  readonly end: number;
  /** The literals with which the key begins, which are no secret. */
  readonly prefix: string;
  readonly parts: Parts;
}

/** Matches a format whose first character stands at `start`; neighbours must not belong to the same token. */
export type FormatMatcher = (text: string, start: number) => FormatMatch | undefined;

/** Compiles a format once, for any number of texts. */
export function compileFormat(format: Format): FormatMatcher {
  const source = formatSource(format);
  const pattern = new RegExp(source, "y");
  const whole = new RegExp(`^(?:${source})$`);
  const prefix = new RegExp(`^${formatSource(format.slice(0, literalCount(format)))}`);
  const alphabet = new RegExp(`[0-9A-Za-z${lastAlphabet(format)}]`);
  return (text, start) => {
    if (start < 0 || !isTokenStart(text, start)) return undefined;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match || !isTokenEnd(text, start + match[0].length, alphabet)) return undefined;
    // what is left of emphasis must be a key of its own: a key of exact length may end in an underscore
    const bare = text.slice(start, withoutEmphasis(text, start, start + match[0].length));
    const { 0: key, groups } = bare === match[0] ? match : (whole.exec(bare) ?? match);
    return { start, end: start + key.length, prefix: prefix.exec(key)?.[0] ?? "", parts: { ...groups } };
  };
}

/** The format as the source of a regular expression with a named group for each named part. */
export function formatSource(format: Format): string {
  return format
    .map((part) => {
      if (typeof part === "string") return escapeRegExp(part);
      if (isChoice(part)) return `(?:${part.oneOf.map(escapeRegExp).join("|")})`;
      const { name, run } = namedRun(part);
      return `(?<${name}>[${run.alphabet}]{${run.min},${run.max}})`;
    })
    .join("");
}

/** How many parts at the beginning are literals. */
function literalCount(format: Format): number {
  const count = format.findIndex((part) => typeof part !== "string" && !isChoice(part));
  return count === -1 ? format.length : count;
}

/** The alphabet of a format's last run, as the inside of a character class; empty if it ends in a literal. */
function lastAlphabet(format: Format): string {
  const last = format.at(-1);
  if (last === undefined || typeof last === "string" || isChoice(last)) return "";
  return namedRun(last).run.alphabet;
}

const escapeRegExp = (literal: string) => literal.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
