// Base64 and base64url to bytes and back, for looking into keys. Never throws.

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Map(Array.from(ALPHABET, (letter, value) => [letter, value]));
VALUES.set("-", 62).set("_", 63);

/** The bytes that a base64 or base64url text stands for, or `undefined` if it is neither. Padding is optional. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const letters = text.replace(/={1,2}$/, "");
  if (letters.length % 4 === 1) return undefined;
  const bytes = new Uint8Array((letters.length * 3) >> 2);
  let buffer = 0;
  let bits = 0;
  let size = 0;
  for (const letter of letters) {
    const value = VALUES.get(letter);
    if (value === undefined) return undefined;
    buffer = ((buffer << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[size++] = (buffer >> bits) & 0xff;
  }
  return bytes;
}

/** Bytes as base64 with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const word = (a << 16) | (b << 8) | c;
    const letters = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((word >> shift) & 63)).join("");
    text += letters.slice(0, Math.min(4, bytes.length - at + 1)).padEnd(4, "=");
  }
  return text;
}

/** The bytes of base64 that is known to be right, by the platform's own decoder where it has one. */
export function bytesOfBase64(text: string): Uint8Array {
  const { Buffer } = globalThis as { Buffer?: { from(text: string, encoding: "base64"): Uint8Array } };
  return Buffer ? Buffer.from(text, "base64") : (decodeBase64(text) ?? new Uint8Array());
}
