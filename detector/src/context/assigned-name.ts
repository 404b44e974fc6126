// Reads backwards from a value to the name that it stands under, in the syntaxes of code, data files, shells
// and headers: first the scheme (`Bearer `), then the opening quote, then the operator, then the name.
// Looks at a bounded piece of text, so its cost does not depend on the text's size.

/** The name that a value is given to, and how. */
export interface AssignedName {
  /** As written, without quotes: `apiKey`, `FORG_API_KEY`, `Authorization`, `--token`. */
  readonly name: string;
  /** The authentication scheme between a header's name and the value, as written: `Bearer`. */
  readonly scheme?: string;
  /** Whether a quote opens directly before the value (or its scheme). */
  readonly quoted: boolean;
}

/** How far back a name is looked for, in characters. */
const REACH = 160;

// In code a scheme may stand in a string of its own: "Bearer " + "value".
const SCHEME =
  /(?<![\w-])(Bearer|bearer|BEARER|Token|token|Basic|basic|ApiKey|apikey|Api-Key)(?:\\?\s){1,4}(?:["'`]\s?[+.]\s?["'`])?$/;
// With the prefixes of string literals: f"", rb"", @"", $"", and Rust's r#"".
// White space behind the quote is a slip that providers warn of.
const QUOTE = /[fbruFBRUL@$]{0,2}#{0,2}\\?["'`]{1,3}\s{0,4}$/;
const OPERATOR = /(?:=>|:=|\?=|\+=|\|\|=?|\?\?=?|==?|:[-=?]?|,|\(|\bor\b)(?:\s{0,4}[({[]{1,2})?(?:\\?\s){0,40}$/;

const IDENTIFIER = String.raw`(?:\$env:[A-Za-z_]\w{0,80}|-{0,2}[A-Za-z_$][\w$.-]{0,80})`;
const CLOSING = String.raw`["'\x60\]\)\\]{0,3}`;
const TYPE = String.raw`(?: ?: ?[\w<>\[\]&'. |]{1,40}?|\s(?:string|\*?char)|\[\d{0,4}\])?`;

/** `name`, `"name"`, `["name"]`, `name: string`, before an operator. */
const OPERAND = new RegExp(`(${IDENTIFIER})${CLOSING}${TYPE}\\s{0,40}$`);
/** Syntaxes in which a value follows without an operator. */
const WITHOUT_OPERATOR: readonly RegExp[] = [
  // <name>value
  new RegExp(`<(${IDENTIFIER})(?:\\s[^<>]{0,80})?>\\s{0,40}$`),
  // ENV NAME value
  new RegExp(`(?:^|\\n)\\s{0,20}(?:ENV|ARG|setx|SetEnv|set -g?x)\\s{1,4}(${IDENTIFIER})\\s{1,4}$`),
  // --name value
  /(?:^|\s)(--?[A-Za-z][\w-]{0,60})\s{1,4}$/,
];

/** Names that say only that a value follows; the line before says which one. */
const EMPTY_NAME = /^(?:value|val|default|data|content)$/i;
/** `name: DB_PASSWORD` before `value: ...`, and `variable "db_password" {` before `default = ...`. */
const NAMED_BEFORE = new RegExp(
  `(?:\\b(?:name|key)["']?\\s?[:=]\\s?["']?|\\bvariable\\s["'])(${IDENTIFIER})["']?,?\\s{0,4}\\{?\\s{0,40}["']?$`,
);

/** The name that the value at `start` stands under, or `undefined` if nothing names it. */
export function assignedName(text: string, start: number): AssignedName | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const scheme = SCHEME.exec(before);
  const beforeScheme = before.slice(0, scheme?.index);
  const quote = QUOTE.exec(beforeScheme);
  const name = nameAtEnd(beforeScheme.slice(0, quote?.index));
  if (name === undefined) return undefined;
  return { name, quoted: quote !== null, ...(scheme?.[1] ? { scheme: scheme[1] } : {}) };
}

function nameAtEnd(before: string): string | undefined {
  const operator = OPERATOR.exec(before);
  if (!operator) return firstGroup(WITHOUT_OPERATOR, before);
  const operand = OPERAND.exec(before.slice(0, operator.index));
  const name = operand?.[1];
  if (!operand || name === undefined || !EMPTY_NAME.test(name)) return name ?? firstGroup(WITHOUT_OPERATOR, before);
  return NAMED_BEFORE.exec(before.slice(0, operand.index))?.[1] ?? name;
}

function firstGroup(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
