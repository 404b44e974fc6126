// The checksum of keys that write prefix, body and checksum with underscores between them.
import type { Checksum } from "./checksum.js";
import { crc32 } from "./crc32.js";

/**
 * CRC-32 of the body, in eight lower-case hexadecimal digits behind an underscore: Zuplo's keys.
 *
 * @param prefixLength how many characters stand before the body
 * @see https://zuplo.com/docs/articles/api-key-management
 */
export function crc32HexOfBody(part: string, prefixLength: number): Checksum {
  return {
    part,
    title: "CRC-32 in hexadecimal",
    compute: (before) => crc32(before.slice(prefixLength, -1)).toString(16).padStart(8, "0"),
  };
}
