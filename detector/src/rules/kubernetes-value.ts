// What the values of Kubernetes Secrets hold: many are names, certificates or stand-ins.
import { standIn } from "../filters/stand-in.js";
import { decodeBase64 } from "../text/base64.js";
import { textOfBase64 } from "./password.js";
import type { Inspection } from "./rule.js";

/** Names of values that are no secrets, though a Secret holds them. */
const PLAIN_NAME =
  /(?:^|[._-])(?:user(?:name)?|host(?:name)?|url|uri|endpoint|port|namespace|region|database|dbname|name|email|bucket|id|ca\.crt|tls\.crt|crt|cert)$/i;
/** Armour that is public, and documents. */
const PLAIN_VALUE =
  /^(?:-----BEGIN (?:[A-Z ]{0,20}CERTIFICATE|PUBLIC)|https?:\/\/[^@]{0,500}$|true$|false$|[\d.]{1,20}$)/;
/** A document is a secret where it holds one under such a name. */
const DOCUMENT = /[\n{<]/;
const NAMED =
  /(?:password|passwd|secret|token|auth|private.?key|api.?key)["']?\s{0,4}[:=]\s{0,4}["']?([^\s"'{]{6,200})/i;

/** Text that is no secret, or random bytes that are one: a short one that is neither was not meant to be decoded. */
export function inspectEncoded(value: string, name: string): Inspection {
  const text = textOfBase64(value);
  if (text !== undefined) return inspectValue(text.trim(), name);
  const size = decodeBase64(value)?.length ?? 0;
  return size >= 16
    ? inspectName(name)
    : { rejected: { filter: "not-a-token", reason: "it decodes to no text" }, reasons: [] };
}

/** A value of which nobody knows whether it is in base64: what decodes to text is. */
export const inspectEither = (value: string, name: string): Inspection =>
  inspectValue(textOfBase64(value)?.trim() ?? value, name);

/** A value as it is: text that is no secret, or a document without one. */
export function inspectValue(value: string, name: string): Inspection {
  if (DOCUMENT.test(value) ? !holdsSecret(value) : PLAIN_VALUE.test(value)) {
    return { rejected: { filter: "words", reason: "what it holds is no secret" }, reasons: [] };
  }
  const rejected = DOCUMENT.test(value) ? undefined : standIn(value);
  return rejected ? { rejected, reasons: [] } : inspectName(name);
}

/** Whether a document has a private key, or a value under the name of one that is no stand-in. */
function holdsSecret(document: string): boolean {
  const [, value] = NAMED.exec(document) ?? [];
  return document.includes("PRIVATE KEY-----") || (value !== undefined && !standIn(value));
}

function inspectName(name: string): Inspection {
  return PLAIN_NAME.test(name)
    ? { rejected: { filter: "metadata-name", reason: "its name says that it is no secret" }, reasons: [] }
    : { reasons: ["stands as a value in a Kubernetes Secret"] };
}
