// What stands between a name and its value, in the syntaxes of code, data files, shells and headers. Each expression
// is tried directly behind the name and ends where the value, or the quote before it, begins.

/** What closes a name: quotes, and the brackets of an index or of a call that reads it. */
const CLOSING = String.raw`(?:\\{0,2}["'\x60]|&quot;|%22)?[\])}]{0,3}\*{0,2}`;
/** A type between the name and `=`: `: string`, ` string`, `[64]`. */
const TYPE = String.raw`(?:\s?[?!]?:\s{0,2}[\w.<>[\]&|' ]{1,40}?(?=\s{0,4}=[^=>])|[ \t](?:As )?(?:[Ss]tring|\*?char|str|text)(?=\s{0,4}:?=)|\s?\{ ?get;[^{}\n]{0,24}\}(?=\s?=)|\[\d{0,4}\])?`;
const OPERATOR = String.raw`(?<operator>:{0,3}={1,3}>?|[?+|.]{1,2}=|!={1,2}|:-|:{1,2}|->|<-|,|\(|\{(?=["'])|\|\||\?\?|\?:|\b(?:or|eq|unless|is)\b(?=\s{1,2}["'\x60]))\*{0,2}`;
/** Calls that only wrap a text: what they are given is the value itself. */
const WRAPPER = String.raw`(?:(?:(?:base64\.)?b64encode|btoa|(?:Base64\.)?(?:strict_)?encode64|\[\]byte|Some|Just|String|str|bytes|Text|_T|T|L|lazyOf|unicode|Buffer\.from|std::string|[\w.:]{0,40}(?:Secret|Password|Token|Key|Credentials?|SecretStr|String)(?:::new|::from|\.of|\.from)?)\(\s{0,40}|new\s[A-Z][\w.]{0,40}\(\s{0,40}|[[{]\s{0,40}|-\s{1,4}|-[sfn]\s)?`;

/** What is read when the program runs, with a value for want of one: `process.env.TOKEN || "VALUE"`. */
const FALLBACK = String.raw`(?:(?:process\.env|import\.meta\.env)\.\w{1,60}\s{0,4}(?:\|\||\?\?)\s{0,4}|[\w.:]{1,40}\(["'][\w.-]{1,60}["']\)\s{0,4}(?:\|\||\?\?|\?:|\bor\b)\s{0,4})?`;
/** In YAML: the value is the lines below. */
const BLOCK = String.raw`(?:[|>][-+]?[ \t]{0,4}\r?\n[ \t]{1,40})?`;

/** A way to connect a name and a value. */
export interface Connector {
  readonly expression: RegExp;
  /** What has to stand directly before the name. */
  readonly behind?: RegExp;
  /** What is reported as the operator where the expression has no group of that name. */
  readonly operator?: string;
  /** Whether nothing but white space connects them. */
  readonly spaced?: boolean;
}

/** In the order in which they are tried. */
export const CONNECTORS: readonly Connector[] = [
  // <password>VALUE and <entry key="password" type="x">VALUE
  { behind: /(?:^|[^:])<$/, expression: /(?:\s[^<>]{0,80})?>\s{0,40}(?:<!\[CDATA\[)?/y, operator: ">" },
  // <property name="password"><value>VALUE
  { behind: /["']$/, expression: /["'](?:\s[^<>\n]{0,80})?>\s{0,40}<(?:value|string)>\s{0,20}/y, operator: ">" },
  { behind: /["']$/, expression: /["'](?:\s[^<>\n]{0,80})?>\s{0,40}(?:<!\[CDATA\[)?/y, operator: ">" },
  // <key>password</key><string>VALUE and <name>password</name><value>VALUE
  { behind: />\s{0,4}$/, expression: /<\/[\w-]{1,20}>\s{0,40}<(?:value|string|val|default)>\s{0,20}/y, operator: ">" },
  // key="password" value="VALUE"
  { behind: /["']$/, expression: /["'],?\s{1,40}(?:value|default|content|data)\s?=\s?/y, operator: "=" },
  // name: DB_PASSWORD, value: VALUE over one line or two
  {
    behind: /\b(?:name|key|id|field|variable|header|env)["']?\s{0,4}(?:[:=]|=>)\s{0,4}\\?["']?$/i,
    expression:
      /\\?["']?(?:,\s{0,60}|\s{1,60})\\?["']?(?:value|default|defaultValue|default_value|content|secret)\\?["']?\s{0,4}(?:[:=]|=>)\s{0,40}/iy,
    operator: ":",
  },
  // variable "db_password" { default = "VALUE" }
  {
    behind: /\bvariable\s{1,4}["']$/,
    expression: /["']\s{0,4}\{[^{}]{0,200}?\bdefault\s{0,16}=\s{0,4}/y,
    operator: "=",
  },
  // --password VALUE
  { behind: /(?:^|[\s"'`])$/, expression: /(?<operator>=|["'],\s{0,4}|["']?\s{1,4})/y },
  {
    expression: new RegExp(
      String.raw`${CLOSING}${TYPE}[ \t]{0,40}${OPERATOR}\s{0,60}${FALLBACK}${BLOCK}${WRAPPER}`,
      "y",
    ),
  },
  // | Password | VALUE |
  { behind: /\|[\w\s*`]{0,30}$/, expression: /[*`]{0,2}\s{0,20}\|\s{0,20}/y, operator: "|" },
  // ENV NAME VALUE, setx NAME VALUE
  {
    behind: /(?:^|\n)\s{0,20}(?:ENV|ARG|setx|SetEnv|setenv|export|set -g?x|fastcgi_param|proxy_set_header)\s{1,4}$/,
    expression: /\s{1,8}/y,
    operator: " ",
  },
  // acme-token-VALUE
  { expression: /-/y, operator: "-", spaced: true },
  // Bearer VALUE, secret key VALUE
  { expression: /[ \t]{1,4}/y, operator: " ", spaced: true },
];
