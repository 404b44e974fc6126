// Base58Check, in which Bitcoin writes keys: the last four bytes are the beginning of a double SHA-256 of the others.
// https://en.bitcoin.it/wiki/Base58Check_encoding
import { sha256 } from "@noble/hashes/sha2.js";

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const CHECK = 4;

/** The bytes without their checksum; `undefined` if the text is not in Base58Check, or its checksum is wrong. */
export function decodeBase58Check(text: string): Uint8Array | undefined {
  let value = 0n;
  for (const letter of text) {
    const digit = ALPHABET.indexOf(letter);
    if (digit === -1) return undefined;
    value = value * 58n + BigInt(digit);
  }
  const bytes: number[] = [];
  for (; value > 0n; value >>= 8n) bytes.unshift(Number(value & 0xffn));
  const body = Uint8Array.from(bytes.slice(0, -CHECK));
  const isRight = checkOf(body).every((byte, at) => byte === bytes.at(at - CHECK));
  return isRight ? body : undefined;
}

/** Bytes, which must not begin with zero, in Base58Check. */
export function encodeBase58Check(body: Uint8Array): string {
  let value = 0n;
  for (const byte of [...body, ...checkOf(body)]) value = (value << 8n) | BigInt(byte);
  let text = "";
  for (; value > 0n; value /= 58n) text = ALPHABET.charAt(Number(value % 58n)) + text;
  return text;
}

const checkOf = (body: Uint8Array) => sha256(sha256(body)).subarray(0, CHECK);
