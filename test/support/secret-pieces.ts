// Whether an output gives a secret away, for the tests that say it never does.

/** A piece this long of what is secret in a key tells too much of it. */
const PIECE = 12;

/**
 * Whether a text holds a secret, or a piece of 12 characters of its body.
 *
 * @param publicPrefix what may be shown: the beginning that all keys of a kind share
 */
export function holdsPieceOf(secret: string, text: string, publicPrefix = ""): boolean {
  const body = secret.startsWith(publicPrefix) ? secret.slice(publicPrefix.length) : secret;
  if (text.includes(secret)) return true;
  for (let at = 0; at + PIECE <= body.length; at++) {
    const piece = body.slice(at, at + PIECE);
    // The end of a PEM block repeats words of its beginning.
    if (!publicPrefix.includes(piece) && text.includes(piece)) return true;
  }
  return false;
}
