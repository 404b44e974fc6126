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

const NAME = String.raw`(?<name>-{0,2}[A-Za-z_$][\w$.-]{0,80})`;
const CLOSING = String.raw`["'\x60\]\)\\]{0,3}`;
const TYPE = String.raw`(?:\s?:\s?[\w<>&'. |]{1,40}?|\s(?:string|\*?char)|\[\d{0,4}\])?`;
const OPERATOR = String.raw`(?:=>|:=|\?=|\+=|==?|\|\||\?\?|:-?|,|\()`;
const QUOTE = String.raw`(?<quote>\\?["'\x60]{1,3})`;
// Prefixes of string literals: f"", rb"", @"", $"", and Rust's r#"".
const LITERAL = String.raw`(?:[fbruFBRUL@$]{0,2}#{0,2}${QUOTE})?`;
const SCHEME = String.raw`(?:(?<scheme>Bearer|bearer|BEARER|Token|token|Basic|basic|ApiKey|apikey|Api-Key)\s{1,4})?`;

const ASSIGNMENT = new RegExp(String.raw`${NAME}${CLOSING}${TYPE}\s{0,40}${OPERATOR}\s{0,40}${LITERAL}${SCHEME}$`);
const XML_ELEMENT = new RegExp(String.raw`<${NAME}(?:\s[^<>]{0,80})?>\s{0,40}(?<quote>)?(?<scheme>)?$`);
const COMMAND_FLAG = new RegExp(String.raw`(?:^|\s)(?<name>--?[A-Za-z][\w-]{0,60})\s{1,4}${LITERAL}${SCHEME}$`);

/** The name that the value at `start` stands under, or `undefined` if nothing names it. */
export function assignedName(text: string, start: number): AssignedName | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const groups = (ASSIGNMENT.exec(before) ?? XML_ELEMENT.exec(before) ?? COMMAND_FLAG.exec(before))?.groups;
  const name = groups?.["name"];
  if (!groups || name === undefined) return undefined;
  return {
    name,
    quoted: Boolean(groups["quote"]),
    ...(groups["scheme"] ? { scheme: groups["scheme"] } : {}),
  };
}
