// The ways in which a key may be written that are looked through. An anchor of the prefilter leads either to a rule,
// which is tried in the text as it is, or to a code: then what stands there is read, and rules are tried in that.

/** Letters that stand for so many bits each: base64 (RFC 4648, sections 4 and 5) and hexadecimal (section 8). */
export interface DigitCode {
  readonly kind: "digits";
  readonly digits: "base64" | "hexadecimal";
  /** How many bytes of the group of bytes in which the key begins stand before it: 0 to 2. */
  readonly before: number;
  readonly isLong: boolean;
}

/** A literal of a program or of a data format, with escapes in it, or put together from several. */
export interface LiteralCode {
  readonly kind: "literal";
  /** Whether the key begins at the anchor; if not, the anchor is an escape sequence in it. */
  readonly atKey: boolean;
  readonly isLong: boolean;
}

/** A code; `isLong` says whether the key may be long: see `RuleAnchor`. */
export type Code = DigitCode | LiteralCode;

/** Every code. Prepared tables name them by their index. */
export const CODES: readonly Code[] = [false, true].flatMap((isLong): readonly Code[] => [
  { kind: "digits", digits: "base64", before: 0, isLong },
  { kind: "digits", digits: "base64", before: 1, isLong },
  { kind: "digits", digits: "base64", before: 2, isLong },
  { kind: "digits", digits: "hexadecimal", before: 0, isLong },
  { kind: "literal", atKey: true, isLong },
  { kind: "literal", atKey: false, isLong },
]);

/** The index of a code. */
export const indexOf = (code: Code): number =>
  CODES.findIndex((one) => Object.entries(code).every(([name, value]) => one[name as keyof Code] === value));
