// Values that are code, markup or references: the credential itself is elsewhere.
import { isLiteral } from "../../context/literal.js";
import { randomness, SURELY } from "../../credentials/model/randomness.js";
import { ofNamed } from "./of-named.js";

/** `apiKey = readKey` in code. */
export const bareExpression = ofNamed(
  "bare-expression",
  ({ named: { writing, name, kind, scheme, span }, scanned: { text, context } }) =>
    writing !== "quoted" &&
    // `Authorization: Bearer VALUE` is a header wherever it stands
    !(kind === "authorization" && scheme !== undefined) &&
    !isLiteral(text, span, { name, quoted: false }, context) &&
    "without quotes it is an expression in this language",
);

/** Where programs, templates and tools put in what they read: in the whole value. */
const REFERENCE =
  /^(?:\$[\w{(]|%[\w.]{1,40}%|\{\{|<%|#\{|@\{|!\w|env[:.(]|vault[:.]|ssm:|secret:|secretsmanager|arn:|op:\/\/|ref\+|file:|keyring:|cmd:|\\\(|process\.env|os\.environ|import\.meta|ENV\[|System\.getenv|getenv|lookup\(|config[.(]|self\.|this\.|var\.|local\.|module\.|data\.|secrets\.|env\.|github\.|steps\.|params\.|inputs\.)/i;
/** Inside a longer value: what no credential holds, and what a random one may hold by chance. */
const BRACED = /\$\{|\{\{|#\{|<%|\$\(|" ?\+|' ?\+|\+ ?["']/;
const FORMATTED = /%\(\w{1,30}\)|%[sdqvr](?![0-9A-Za-z])|\{[0-9a-z_.]{0,30}\}|\\\(/i;

/** `${TOKEN}`, `{{ .Values.password }}`, `vault:secret/app`. */
export const reference = ofNamed(
  "environment-read",
  ({ named: { value } }) =>
    (REFERENCE.test(value) || BRACED.test(value) || (FORMATTED.test(value) && randomness(value) < SURELY)) &&
    "it is filled in when the program runs, or read from elsewhere",
);

/** Behind the last bracket an escaped quote may stand: code in JSON, as notebooks are. */
const CALL =
  /^[\w.$:]*\w\((?!\W{0,2}$)|^[\w$]+(?:\.[\w$]+)*\((?:\)|\\)?$|^(?:new|await|function|lambda|async)\b|=>|->|::/;
const MARKUP = /^<|\/>$|^[[{(].*[\]})]?$|^\^|\$$(?<=[)\]+*]\$)|^\/.*\/[gimsuy]*$|[\])][*+?](?:\W|$)|\[\^|\\[dws]/;

/** `--verbose`, and `user=` as the next one in a list of names. */
const OPTION = /^--?[a-z][\w-]*(?:=|$)|^[A-Za-z]\w{0,40}=$/i;

/** `getToken()`, `<input>`, `^[a-z]+$`, `--verbose`. */
export const code = ofNamed("syntax", ({ named: { value, writing } }) => {
  if (OPTION.test(value) && randomness(value) < SURELY) return "it is an option";
  if (writing !== "quoted" && CALL.test(value)) return "it is a call";
  return MARKUP.test(value) && "it is markup, a list or a pattern for texts";
});

const ENCRYPTED = /^(?:ENC[[(]|\{cipher\}|\{AES|\$ANSIBLE_VAULT|!vault|AgA|age1|vault:v\d+:|encrypted:|secure:|CfDJ8)/i;

/** `ENC[AES256_GCM,...]`: sops, Spring Cloud Config and their like. */
export const encrypted = ofNamed(
  "encrypted",
  ({ named: { value } }) => ENCRYPTED.test(value) && "it is encrypted, as its beginning says",
);
