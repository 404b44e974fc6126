// The letters of base64 and of hexadecimal, what they stand for, and which of them stand for a text's bytes.

/** An alphabet of letters that stand for so many bits each. */
export interface Digits {
  readonly name: "base64" | "hexadecimal";
  readonly bits: 4 | 6;
  /** So many letters stand for whole bytes. */
  readonly group: 2 | 4;
  /** The value of the letter with a character code below 128; -1 if it is none. */
  readonly values: Int8Array;
}

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const HEXADECIMAL = "0123456789abcdef";

/** The alphabets by their names. */
export const DIGITS: Readonly<Record<Digits["name"], Digits>> = {
  base64: { name: "base64", bits: 6, group: 4, values: valuesOf([BASE64, `${BASE64.slice(0, -2)}-_`]) },
  hexadecimal: {
    name: "hexadecimal",
    bits: 4,
    group: 2,
    values: valuesOf([HEXADECIMAL, HEXADECIMAL.toUpperCase()]),
  },
};

function valuesOf(alphabets: readonly string[]): Int8Array {
  const values = new Int8Array(128).fill(-1);
  for (const alphabet of alphabets) {
    for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value;
  }
  return values;
}

/** Whether a letter of the alphabet stands at a place. */
export function isDigit({ values }: Digits, text: string, at: number): boolean {
  return (values[text.charCodeAt(at)] ?? -1) >= 0;
}

/**
 * The letters of base64 that ASCII text gives in any surroundings.
 *
 * @param before how many bytes of its group stand before it: 0 to 2
 */
export function base64Within(text: string, before: number): string {
  let letters = "";
  let buffer = 0;
  let bits = 0;
  for (let at = 0; at < before + text.length; at++) {
    buffer = ((buffer << 8) | (at < before ? 0 : text.charCodeAt(at - before))) & 0xffff;
    for (bits += 8; bits >= 6; bits -= 6) letters += BASE64.charAt((buffer >> (bits - 6)) & 63);
  }
  // a letter that holds bits of what stands before is not known
  return letters.slice(Math.ceil((before * 8) / 6));
}

/** The hexadecimal digits of ASCII text, in lower case. */
export function hexadecimalOf(text: string): string {
  return Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(2, "0")).join("");
}
