// Reads backwards from a value to the name that it stands under, in the syntaxes of code, data files,
// shells and headers. Looks at a bounded piece of text, so its cost does not depend on the text's size.

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

const IDENTIFIER = String.raw`(?:\$env:[A-Za-z_]\w{0,80}|-{0,2}[A-Za-z_$][\w$.-]{0,80})`;
const NAME = `(?<name>${IDENTIFIER})`;
const CLOSING = String.raw`["'\x60\]\)\\]{0,3}`;
const TYPE = String.raw`(?:\s?:\s?[\w<>&'. |]{1,40}?|\s(?:string|\*?char)|\[\d{0,4}\])?`;
const OPERATOR = String.raw`(?:=>|:=|\?=|\+=|==?|\|\||\?\?|:-?|,|\()`;
const QUOTE = String.raw`(?<quote>\\?["'\x60]{1,3})`;
// Prefixes of string literals: f"", rb"", @"", $"", and Rust's r#"".
const LITERAL = String.raw`(?:[fbruFBRUL@$]{0,2}#{0,2}${QUOTE})?`;
const JOINED = String.raw`(?:["'\x60]\s?[+.]\s?["'\x60])?`;
const SCHEME = String.raw`(?:(?<scheme>Bearer|bearer|BEARER|Token|token|Basic|basic|ApiKey|apikey|Api-Key)(?:\\?\s){1,4}${JOINED})?`;

/** Each ends where the value begins. The first that matches tells the name. */
const SYNTAXES: readonly RegExp[] = [
  // name = "value", "name": value, name("value"), set("name", "value"), Name: Bearer value
  new RegExp(String.raw`${NAME}${CLOSING}${TYPE}\s{0,40}${OPERATOR}(?:\\?\s){0,40}${LITERAL}${SCHEME}$`),
  // <name>value
  new RegExp(String.raw`<${NAME}(?:\s[^<>]{0,80})?>\s{0,40}$`),
  // ENV NAME value
  new RegExp(String.raw`(?:^|\n)\s{0,20}(?:ENV|ARG|setx|SetEnv)\s{1,4}${NAME}\s{1,4}${LITERAL}$`),
  // --name value
  new RegExp(String.raw`(?:^|\s)(?<name>--?[A-Za-z][\w-]{0,60})\s{1,4}${LITERAL}${SCHEME}$`),
];

/** Names that say only that a value follows; the line before says which one. */
const EMPTY_NAME = /^(?:value|val|default|data|content)$/i;
const NAMED_BEFORE = new RegExp(
  String.raw`(?:\bname["']?\s?[:=]\s?["']?|\bvariable\s["'])${NAME}["']?,?\s{0,4}\{?\s{1,40}["']?(?:value|val|default|data|content)["']?$`,
  "i",
);

/** The name that the value at `start` stands under, or `undefined` if nothing names it. */
export function assignedName(text: string, start: number): AssignedName | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  for (const syntax of SYNTAXES) {
    const match = syntax.exec(before);
    const name = match?.groups?.["name"];
    if (!match || name === undefined) continue;
    const scheme = match.groups?.["scheme"];
    return {
      name: EMPTY_NAME.test(name) ? (nameBefore(before, match.index + name.length) ?? name) : name,
      quoted: Boolean(match.groups?.["quote"]),
      ...(scheme ? { scheme } : {}),
    };
  }
  return undefined;
}

/** `name: DB_PASSWORD` on the line before `value: ...`, and `variable "db_password" {` before `default = ...`. */
function nameBefore(before: string, end: number): string | undefined {
  return NAMED_BEFORE.exec(before.slice(0, end))?.groups?.["name"];
}
