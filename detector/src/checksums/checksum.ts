// Checksums that providers put into their keys: they let a key prove itself without a network.
import { encodeBase64 } from "../text/base64.js";
import { bech32Checksum } from "./bech32.js";
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

/** How a CRC-32 is written in hexadecimal. */
export interface HexCrc32 {
  /** How many characters at the beginning the checksum does not cover; default: none. */
  readonly prefixLength?: number;
  /** How many characters directly before it, such as a separator, the checksum does not cover; default: none. */
  readonly separatorLength?: number;
  /** Whether its least significant byte stands first; default: its most significant one. */
  readonly littleEndian?: boolean;
  /** Whether its letters are capitals; default: small ones. */
  readonly upperCase?: boolean;
}

/** CRC-32 in eight hexadecimal digits: the tokens of Grafana, Cloudflare, Zuplo and Atlassian, in their different ways. */
export function crc32Hex(part: string, options: HexCrc32 = {}): Checksum {
  const { prefixLength = 0, separatorLength = 0, littleEndian, upperCase } = options;
  return {
    part,
    title: "CRC-32 in hexadecimal",
    compute: (before) => {
      const bytes = bytesOf(crc32(before.slice(prefixLength, before.length - separatorLength)));
      const digits = (littleEndian ? bytes.toReversed() : bytes)
        .map((byte) => byte.toString(16).padStart(2, "0"))
        .join("");
      return upperCase ? digits.toUpperCase() : digits;
    },
  };
}

/**
 * The little-endian bytes of a CRC-32 in base64, without padding: Confluent's secrets.
 *
 * @see https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html
 */
export function crc32Base64(part: string, prefixLength: number): Checksum {
  return {
    part,
    title: "CRC-32 in base64",
    compute: (before) =>
      encodeBase64(Uint8Array.from(bytesOf(crc32(before.slice(prefixLength))).toReversed())).slice(0, 6),
  };
}

/** The four bytes of a 32-bit number, the most significant one first. */
const bytesOf = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

/**
 * The six characters at the end of a Bech32 text, in capitals (BIP 173): the secret keys of age.
 *
 * @param humanPart what stands before the last `1`, in small letters
 * @see https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki
 */
export function bech32(part: string, humanPart: string): Checksum {
  return {
    part,
    title: "Bech32",
    compute: (before) => bech32Checksum(humanPart, before.slice(humanPart.length + 1).toLowerCase()).toUpperCase(),
  };
}
