// CRC-32 as IEEE 802.3 and zip define it: reflected, polynomial 0xEDB88320.

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The CRC-32 of a text of ASCII characters, as an unsigned 32-bit number. */
export function crc32(ascii: string): number {
  let value = 0xffffffff;
  for (let at = 0; at < ascii.length; at++) {
    value = (value >>> 8) ^ (TABLE[(value ^ ascii.charCodeAt(at)) & 0xff] ?? 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}
