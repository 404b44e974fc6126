// The grammar in which rules declare the shape of a key. One declaration is read three times:
// as a matcher (compile.ts), as anchors for the prefilter (anchors.ts) and as a sampler (sample.ts),
// so that a rule cannot drift from its tests.

/** So many characters of one alphabet, `min` to `max` inclusive. */
export interface Run {
  /** The alphabet as the inside of a regular expression's character class: `0-9a-f`. */
  readonly alphabet: string;
  readonly min: number;
  readonly max: number;
}

/** One of several literals. */
export interface Choice {
  readonly oneOf: readonly string[];
}

/** A literal, a choice of literals, or one named run: `{ body: hex(32) }`. */
export type Part = string | Choice | Readonly<Record<string, Run>>;

/** The shape of a key from its first character to its last. It holds a literal of three characters or more. */
export type Format = readonly Part[];

/** The text of each named run of a matched key. */
export type Parts = Readonly<Record<string, string>>;

const runOf =
  (alphabet: string) =>
  (min: number, max: number = min): Run => ({ alphabet, min, max });

/** Decimal digits. */
export const digits = runOf("0-9");
/** Lower-case hexadecimal digits. */
export const hex = runOf("0-9a-f");
/** Hexadecimal digits of either case. */
export const anyHex = runOf("0-9A-Fa-f");
/** Upper-case letters and digits 2 to 7 (RFC 4648). */
export const base32 = runOf("A-Z2-7");
/** Lower-case letters and digits. */
export const base36 = runOf("0-9a-z");
/** Upper-case letters and digits. */
export const upperAlphanumeric = runOf("0-9A-Z");
/** Letters and digits. */
export const base62 = runOf("0-9A-Za-z");
/** Base64 without its padding (RFC 4648, section 4). */
export const base64 = runOf("0-9A-Za-z+/");
/** Base64url without its padding (RFC 4648, section 5). */
export const base64url = runOf("0-9A-Za-z_-");
/** The padding of base64: none, one or two equals signs. */
export const padding = runOf("=")(0, 2);
/** What opaque tokens of unknown make consist of. */
export const opaque = runOf("0-9A-Za-z_~+/.-");

/** A UUID in lower case (RFC 9562, section 4), to be spread into a format. */
export const uuid = [
  { timeLow: hex(8) },
  "-",
  { timeMiddle: hex(4) },
  "-",
  { timeHigh: hex(4) },
  "-",
  { clock: hex(4) },
  "-",
  { node: hex(12) },
] as const satisfies Format;

/** One of several literals, such as the prefixes of one key in its modes. */
export const oneOf = (...literals: readonly string[]): Choice => ({ oneOf: literals });

export const isChoice = (part: Part): part is Choice =>
  typeof part === "object" && Array.isArray((part as Partial<Choice>).oneOf);

/** The name and the run of a named part. */
export function namedRun(part: Exclude<Part, string | Choice>): { readonly name: string; readonly run: Run } {
  const entry = Object.entries(part)[0];
  if (!entry) throw new TypeError("a named part needs a name and a run");
  return { name: entry[0], run: entry[1] };
}

/** The runs of a format, in order. */
export function runsOf(format: Format): readonly Run[] {
  return format.flatMap((part) => (typeof part === "string" || isChoice(part) ? [] : [namedRun(part).run]));
}
