// UTF-8 byte by byte, as every host's decoder takes it apart (the WHATWG Encoding Standard): for texts that are
// not quite UTF-8, and for finding the place of a byte in a text.

/**
 * How many bytes the character that begins at a place takes: 1 to 4; 0 if the byte there begins none.
 *
 * @see https://encoding.spec.whatwg.org/#utf-8-decoder
 */
export function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  const second = bytes[at + 1] ?? 0;
  // no overlong forms, no surrogates, nothing above U+10FFFF
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let more = 2; more < length; more++) {
    if (!isContinuation(bytes[at + more] ?? 0)) return 0;
  }
  return length;
}

/** Whether a byte is one behind the first of a character. */
const isContinuation = (byte: number): boolean => (byte & 0xc0) === 0x80;

/** The nearest place at or before `at` where no character is cut. */
export function characterStart(bytes: Uint8Array, at: number): number {
  for (let back = 0; back < 4 && back <= at; back++) {
    if (!isContinuation(bytes[at - back] ?? 0)) return at - back;
  }
  return at; // four in a row belong to no character
}
