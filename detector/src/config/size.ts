// Sizes of files as people write them, in configs and on command lines alike.

const UNITS: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
};

/**
 * A number of bytes with an optional unit: `500KB`, `1.5 MB`, `2MiB`, `4096`.
 * It has no flags, because JSON Schema has none.
 */
export const SIZE_PATTERN = /^(\d{1,15}(?:\.\d{1,6})?) ?([KMGkmg][Ii]?[Bb]|[Bb])?$/;

/**
 * Reads a size. `KB`, `MB` and `GB` are powers of 1000, `KiB`, `MiB` and `GiB` powers of 1024.
 *
 * @returns the size in whole bytes, or `undefined` if the text is no size or less than one byte
 */
export function parseSize(text: string): number | undefined {
  const [, amount, unit = "b"] = SIZE_PATTERN.exec(text.trim()) ?? [];
  if (amount === undefined) return undefined;
  const bytes = Math.floor(Number(amount) * (UNITS[unit.toLowerCase()] ?? 1));
  return bytes >= 1 && Number.isSafeInteger(bytes) ? bytes : undefined;
}
