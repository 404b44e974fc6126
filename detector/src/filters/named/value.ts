// Values that are recognisably something else than a credential.
import { judgeName } from "../../credentials/kinds.js";
import { randomness, SURELY } from "../../credentials/model/randomness.js";
import { nameWords } from "../../text/words.js";
import { ofNamed } from "./of-named.js";

const URL = /^(?:[a-z][a-z0-9+.-]{1,20}:)?\/\/|^(?:https?|urn|data|mailto|file|www)[:.]/i;
const EMAIL = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/;
const PATH =
  /^(?:\.{0,2}|~)\/[\w./-]*$|^[A-Za-z]:\\|^[\w.-]+\/[\w./-]+\.[a-z]{1,5}$|^[\w-]+(?:\.[\w-]+){0,3}\.(?:js|ts|json|ya?ml|pem|key|crt|cer|p12|pfx|jks|txt|html?|py|rb|go|java|php|xml|properties|conf|cfg|ini|env|png|svg|jpg|css|md|sh|com|org|net|io)$/i;
const NUMBER =
  /^[+-]?[\d.,:_/\s-]*[smhd]?$|^v?\d+(?:\.\d+){1,3}(?:[-+.~][\w.]{1,20}){0,3}$|^\d{4}-\d\d-\d\dT|^[a-z][\w.@/-]{0,60}[-@:_]v?\d{1,3}(?:\.\d{1,4}){1,3}(?:[-+.][a-z][\w.]{0,12})?$/i;
const KEYWORD =
  /^(?:true|false|null|nil|none|undefined|nan|yes|no|on|off|string|str|number|int|integer|boolean|bool|object|any|unknown|never|void|bytes?|char|text|array|list|map|set|dict|function|symbol|bigint|date|required|optional|default|auto|inherit|disabled|enabled|bearer|basic|digest|oauth2?|hmac|rsa|aes|jwt|plain|ldap|saml|apikey|header|query|cookie)$/i;

/** `https://…`, `urn:…`. */
export const url = ofNamed("url", ({ named: { value } }) => URL.test(value) && "it is an address");

/** `somebody@acme.test`. */
export const email = ofNamed("email", ({ named: { value } }) => EMAIL.test(value) && "it is a mail address");

/** `cryptography.x509.Certificate`. */
const DOTTED = /^[A-Za-z_]\w{0,60}(?:\.[A-Za-z_]\w{0,60}){2,8}$/;

/** `./keys/server.pem`, `C:\keys`, `app.config.Loader`. */
export const path = ofNamed(
  "path",
  ({ named: { value } }) =>
    (PATH.test(value) || (DOTTED.test(value) && randomness(value) < SURELY)) && "it is a path, a file or a host",
);

/** `3600`, `1.2.3`, `2024-01-31`. Only quoted passwords may consist of digits. */
export const number = ofNamed(
  "number",
  ({ named: { value, kind, writing } }) =>
    NUMBER.test(value) &&
    !(kind === "password" && writing === "quoted" && /^\d{4,}$/.test(value)) &&
    "it is a number, a date or a version",
);

/** Names of algorithms, which keys are of. */
const ALGORITHM =
  /^(?:sk-)?(?:ssh|ecdsa|eddsa|ed25519|ed448|curve25519|x25519|rsa|dsa|aes|des|hmac|sha[1-5]?|salsa|chacha|x509|secp|nist)[-_\d][\w@.-]{0,60}$/i;

/** `string`, `true`, `null`, `ecdsa-sha2-nistp256`. */
export const keyword = ofNamed("keyword", ({ named: { value } }) =>
  KEYWORD.test(value) || (ALGORITHM.test(value) && randomness(value) < SURELY)
    ? "it is a word of the language, or of a type"
    : undefined,
);

/** Words with spaces, or a sentence. Passphrases are too, but nothing tells them from labels. */
export const prose = ofNamed(
  "prose",
  ({ named: { value } }) =>
    (/\S\s+\S/.test(value) || /[^\x20-\x7e].*[^\x20-\x7e]/.test(value)) && "it is text for people",
);

/** `password: "password"`, `apiKey: "api_key"`, `TOKEN = "access-token"`. */
export const sameAsName = ofNamed("same-as-name", ({ named: { value, name, kind } }) => {
  const words = (text: string) => nameWords(text).join("");
  if (kind !== "password" && randomness(value) < SURELY && judgeName(value)) return "it is the name of a credential";
  const [ofValue, ofName] = [words(value), words(name)];
  return ofValue.length > 0 && (ofName.endsWith(ofValue) || ofValue.endsWith(ofName)) && "it says the same as its name";
});
