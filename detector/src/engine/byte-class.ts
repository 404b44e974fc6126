// An alphabet of characters as a set of bytes of UTF-8. It may let more pass than the alphabet, never less:
// what it lets pass is matched exactly afterwards.

export interface ByteClass {
  /** 256 bits: whether a byte may be a part of a character of the alphabet. */
  readonly members: Uint8Array;
  /** How many bytes one UTF-16 unit of the alphabet may take. */
  readonly width: number;
}

/** The most bytes that UTF-8 takes for one UTF-16 unit: a surrogate pair takes four for two. */
const WIDEST = 3;

/** Characters that a class without letters of its own beyond ASCII may admit: `\\s`, `\\W` and exclusions do. */
const BEYOND_ASCII = ["\u00a0", "\u2028", "\u{FFFD}"];
/** An alphabet that neither holds nor names characters beyond ASCII. */
const PLAIN = /^(?:[\x20-\x5b\x5d-\x7e]|\\[^uxpPcd]|\\d)*$/;

/** The bytes of an alphabet, given as the inside of a character class. One that excludes characters admits all others. */
export function byteClass(alphabet: string): ByteClass {
  const pattern = new RegExp(`[${alphabet}]`);
  const isOpen = BEYOND_ASCII.some((letter) => pattern.test(letter)) || !PLAIN.test(alphabet);
  const members = new Uint8Array(32);
  for (let byte = 0; byte < 256; byte++) {
    const belongs = byte < 0x80 ? pattern.test(String.fromCharCode(byte)) : isOpen;
    if (belongs) members[byte >> 3] = (members[byte >> 3] ?? 0) | (1 << (byte & 7));
  }
  return { members, width: isOpen ? WIDEST : 1 };
}
