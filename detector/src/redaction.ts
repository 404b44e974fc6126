// The only way in which a secret leaves the detector towards any output.

/** Below this length nothing of a value is shown but its length. */
const SHORT = 16;
/** The last four characters are shown only where they are a small part of what is secret. */
const TAIL = 4;
const ENOUGH_FOR_TAIL = 24;

/**
 * What may be shown of a secret: its public prefix and at most its last four characters.
 *
 * @param publicPrefix the beginning that every key of its kind shares; empty if there is none
 */
export function redact(secret: string, publicPrefix = ""): string {
  const length = Array.from(secret).length;
  if (length < SHORT) return `(${length} character${length === 1 ? "" : "s"})`;
  const prefix = secret.startsWith(publicPrefix) ? publicPrefix : "";
  const hidden = secret.slice(prefix.length);
  const tail = hidden.length >= ENOUGH_FOR_TAIL && /^[\x21-\x7e]+$/.test(hidden) ? hidden.slice(-TAIL) : "";
  return `${prefix}****${tail}`;
}

/** A redaction behind a title in a sentence. That of a short value stands in parentheses by itself. */
export function inParentheses(redacted: string): string {
  return redacted.startsWith("(") ? redacted : `(${redacted})`;
}
