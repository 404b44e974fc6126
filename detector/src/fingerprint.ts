// What identifies a finding: its secret, and nothing of where it stands. So it survives edits,
// renames, rule renames and a change of host, and an accepted value is accepted everywhere.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** 80 bits: two secrets of one project do not collide, and the text stays short. */
const LENGTH = 20;

/**
 * The fingerprint of a secret: 20 hexadecimal digits of a SHA-256.
 * It does not reveal a random key, but a guessed password can be checked against it.
 */
export function fingerprint(secret: string): string {
  return bytesToHex(sha256(utf8ToBytes(`keystow:1:${secret}`))).slice(0, LENGTH);
}
