// One line of an ignore file to a test. The format is git's: https://git-scm.com/docs/gitignore#_pattern_format
// Common shapes are plain comparisons; the rest becomes an expression that takes time linear in the number of wildcards,
// since whoever writes an ignore file must not be able to stop a scan. May not do I/O.

/** A pattern, for names or paths in bytes, each byte a Latin-1 character. */
export interface IgnorePattern {
  /** Whether it takes back what an earlier pattern ignores. */
  readonly negated: boolean;
  readonly foldersOnly: boolean;
  /** Whether it is compared with the path from the ignore file's folder; else with the name alone, at any depth. */
  readonly tied: boolean;
  /** The one name that it matches, if it is such a pattern and not tied. */
  readonly name?: string;
  /** What all that it matches begins and ends with, as far as that is told: cheap to rule out. */
  readonly start: string;
  readonly end: string;
  readonly matches: (text: string) => boolean;
}

/** Reads a line without its end; `undefined` for comments, and for what can match nothing. */
export function ignorePattern(line: string): IgnorePattern | undefined {
  if (line.startsWith("#")) return undefined;
  const negated = line.startsWith("!");
  const whole = withoutTrailingSpaces(line).slice(negated ? 1 : 0);
  const foldersOnly = whole.endsWith("/");
  const body = foldersOnly ? whole.slice(0, -1) : whole;
  const tied = body.includes("/");
  const glob = tied && body.startsWith("/") ? body.slice(1) : body;
  if (glob === "") return undefined;
  const facts = { negated, foldersOnly, tied };
  const start = glob.slice(0, plainLength(glob));
  if (start === glob) {
    return { ...facts, ...(!tied && { name: glob }), start, end: "", matches: (text) => text === glob };
  }
  const end = PLAIN_END.exec(glob)?.[1] ?? "";
  if (!tied && glob === `*${end}`) return { ...facts, start, end, matches: () => true };
  const source = expression(glob);
  if (source === undefined) return undefined;
  const pattern = new RegExp(source, "s");
  return { ...facts, start, end, matches: (text) => pattern.test(text) };
}

/** How much stands before the first wildcard. */
function plainLength(glob: string): number {
  const at = glob.search(WILD);
  return at === -1 ? glob.length : at;
}

/** After the last star or question mark, where no set and no escape can reach. */
const PLAIN_END = /[*?]([^*?[\]\\/]*)$/;

/** What is no plain character. */
const WILD = /[*?[\\]/;

/** A space after a backslash counts. */
function withoutTrailingSpaces(line: string): string {
  return /^(?:[^\\ ]|\\.?| +(?=[^ ]))*/s.exec(line)?.[0] ?? line;
}

/** A run of stars, one character, a set, an escape, or plain characters. */
const TOKEN = /\*+|[?[\\]|[^*?[\\]+/y;

/** The pattern as an expression; `undefined` if it can match nothing. */
function expression(glob: string): string | undefined {
  // Git compares what stands before the first wildcard by itself, so that a `**` right after it begins a pattern.
  const plain = plainLength(glob);
  const parts: Part[] = [];
  const rest = glob.slice(plain);
  for (let at = 0; at < rest.length;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(rest)?.[0] ?? "";
    const read = readPart(rest, at, token);
    if (!read) return undefined;
    parts.push(read.part);
    at = read.end;
  }
  return `^${escaped(glob.slice(0, plain))}${joined(parts)}$`;
}

/** A piece of an expression: of a star that crosses slashes, of one that does not, or of something else. */
interface Part {
  readonly source: string;
  readonly star?: "crossing" | "inside";
}

function readPart(glob: string, at: number, token: string): { part: Part; end: number } | undefined {
  const end = at + token.length;
  if (token === "?") return { part: { source: "[^/]" }, end };
  if (token === "\\") {
    const character = glob[end];
    return character === undefined ? undefined : { part: { source: escaped(character) }, end: end + 1 };
  }
  if (token === "[") return characterSet(glob, end);
  if (!token.startsWith("*")) return { part: { source: escaped(token) }, end };
  const crosses = token.length > 1 && (at === 0 || glob[at - 1] === "/") && /^(?:\\?\/|$)/.test(glob.slice(end));
  if (!crosses) return { part: { source: "[^/]*?", star: "inside" }, end };
  // `a/**/b` matches a/b as well.
  if (glob[end] === "/") return { part: { source: "(?:.*?/)??", star: "crossing" }, end: end + 1 };
  return { part: { source: ".*?", star: "crossing" }, end };
}

/**
 * What stands between two stars is looked for once, where it comes first: no later place can be better, and trying them
 * all would take exponential time. So a star and what follows it is an atomic group, but for the last one; and so is a
 * crossing star with all up to the next crossing one.
 */
function joined(parts: readonly Part[]): string {
  let groups = 0;
  const atomic = (source: () => string) => {
    const number = ++groups;
    return `(?=(${source()}))\\${number}`;
  };
  return eachInner(splitBefore(parts, "crossing"), atomic, (block) =>
    eachInner(splitBefore(block, "inside"), atomic, (group) => group.map(({ source }) => source).join("")),
  );
}

/** Sources of lists of parts, in a row: made atomic, but for the first list and the last. */
function eachInner(
  lists: readonly (readonly Part[])[],
  atomic: (source: () => string) => string,
  sourceOf: (parts: readonly Part[]) => string,
): string {
  const isInner = (index: number) => index > 0 && index < lists.length - 1;
  return lists.map((list, index) => (isInner(index) ? atomic(() => sourceOf(list)) : sourceOf(list))).join("");
}

/** Cuts a list before each star of a kind. */
function splitBefore(parts: readonly Part[], star: Part["star"]): Part[][] {
  const lists: Part[][] = [[]];
  for (const part of parts) {
    if (part.star === star) lists.push([part]);
    else lists.at(-1)?.push(part);
  }
  return lists;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

/** `[a-z]`, `[!a]`, `[[:alpha:]]`: never a slash. `undefined` if it is not closed, or names an unknown class. */
function characterSet(glob: string, from: number): { part: Part; end: number } | undefined {
  const negated = glob[from] === "!" || glob[from] === "^";
  let at = from + (negated ? 1 : 0);
  let source = "";
  for (let first = true; first || glob[at] !== "]"; first = false) {
    const posix = /^\[:([^\]]*):\]/.exec(glob.slice(at));
    if (posix) {
      const members = CLASSES[posix[1] ?? ""];
      if (members === undefined) return undefined;
      source += members;
      at += posix[0].length;
      continue;
    }
    const low = setMember(glob, at);
    if (!low) return undefined;
    at = low.end;
    const isRange = glob[at] === "-" && glob[at + 1] !== undefined && glob[at + 1] !== "]";
    const high = isRange ? setMember(glob, at + 1) : low;
    if (!high) return undefined;
    at = high.end;
    // Of a range the wrong way round only its first character is left.
    source += escaped(low.character);
    if (low.character < high.character) source += `-${escaped(high.character)}`;
  }
  return { part: { source: `(?!/)[${negated ? "^" : ""}${source}]` }, end: at + 1 };
}

function setMember(glob: string, at: number): { character: string; end: number } | undefined {
  const escape = glob[at] === "\\" ? 1 : 0;
  const character = glob[at + escape];
  return character === undefined ? undefined : { character, end: at + escape + 1 };
}

/** https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap07.html, for ASCII */
const CLASSES: Readonly<Record<string, string>> = {
  alnum: "0-9A-Za-z",
  alpha: "A-Za-z",
  blank: " \\t",
  cntrl: "\\x00-\\x1f\\x7f",
  digit: "0-9",
  graph: "!-~",
  lower: "a-z",
  print: " -~",
  punct: "!-\\/:-@\\[-`{-~",
  space: " \\t-\\r",
  upper: "A-Z",
  xdigit: "0-9A-Fa-f",
};
