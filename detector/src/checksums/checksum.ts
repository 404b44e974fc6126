// Checksums that providers put into their keys: they let a key prove itself without a network.
import { crc32 } from "./crc32.js";

/** How one named part of a format follows from what stands before it. */
export interface Checksum {
  /** The name of the part that holds the checksum. */
  readonly part: string;
  /** The algorithm, for people. */
  readonly title: string;
  /** What that part must be, given all of the key before it. */
  compute(before: string): string;
}

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/**
 * CRC-32 of the characters after the prefix, in base62 (digits, upper case, lower case), padded with
 * zeros to six characters: GitHub's and npm's tokens.
 *
 * @param prefixLength how many characters at the beginning the checksum does not cover
 * @see https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export function crc32Base62(part: string, prefixLength: number): Checksum {
  return {
    part,
    title: "CRC-32 in base62",
    compute: (before) => base62(crc32(before.slice(prefixLength))).padStart(6, "0"),
  };
}

function base62(value: number): string {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = BASE62.charAt(rest % 62) + text;
  return text;
}

/**
 * CRC-32 of everything before it, in base36 (digits, lower case), padded with zeros to seven characters:
 * GitLab's routable tokens.
 *
 * @see https://docs.gitlab.com/security/tokens/
 */
export function crc32Base36(part: string): Checksum {
  return {
    part,
    title: "CRC-32 in base36",
    compute: (before) => crc32(before).toString(36).padStart(7, "0"),
  };
}
