// What names consist of.

/** The longest name that is looked at, in characters. */
export const LONGEST_NAME = 80;

/** Letters, digits, `_`, `$`, `.` and `-`; `code` is a byte or a UTF-16 unit. */
export const isNamePart = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  code === 0x5f ||
  code === 0x24 ||
  code === 0x2d ||
  code === 0x2e;
