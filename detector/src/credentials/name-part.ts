// What names consist of.

/** The longest name that is looked at, in characters. */
export const LONGEST_NAME = 80;

/** A dash behind which a value begins: `acme-token-VALUE`. */
const JOINED = /-(?=[A-Za-z]{0,7}[0-9][0-9A-Za-z]{7}|[0-9A-Za-z_]{32})/;

/**
 * Where a name ends, given the characters that names consist of, from a word of it on: before a value that a dash joins to
 * it, and without what is no part of it (`token->`, `PASSWORD.`).
 */
export function nameLength(run: string): number {
  const joined = JOINED.exec(run)?.index ?? run.length;
  return run.slice(0, joined).replace(/(?!^)[.-]{1,80}$/, "").length;
}

/** Letters, digits, `_`, `$`, `.` and `-`; `code` is a byte or a UTF-16 unit. */
export const isNamePart = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0x5f ||
  code === 0x24 ||
  code === 0x2d ||
  code === 0x2e;
