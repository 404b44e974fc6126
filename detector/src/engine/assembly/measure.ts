// Counts lines and UTF-16 units in UTF-8, and finds a byte. src/engine/js-measure.ts is its twin in plain JavaScript.

/** Set in bytes that are not ASCII. */
const HIGH_BITS: u64 = 0x8080808080808080;

/** How many lines end in memory [from, end): at LF, CRLF or a lone CR. The byte behind the end is looked at. */
export function countLines(from: usize, end: usize): u32 {
  let lines: u32 = 0;
  let p = from;
  if (ASC_FEATURE_SIMD) {
    const lf = i8x16.splat(0x0a);
    const cr = i8x16.splat(0x0d);
    for (; p + 16 <= end; p += 16) {
      const bytes = v128.load(p);
      const lone = v128.andnot(i8x16.eq(bytes, cr), i8x16.eq(v128.load(p, 1), lf));
      lines += popcnt<u32>(i8x16.bitmask(v128.or(i8x16.eq(bytes, lf), lone)));
    }
  }
  for (; p < end; p++) {
    const byte = load<u8>(p);
    lines += u32(byte == 0x0a || (byte == 0x0d && load<u8>(p, 1) != 0x0a));
  }
  return lines;
}

/** How many UTF-16 units memory [from, end) decodes to; a byte that is not UTF-8 is one. No character is cut at the end. */
export function countUnits(from: usize, end: usize): u32 {
  let units: u32 = 0;
  let p = from;
  while (p < end) {
    // in most scripts a byte of ASCII is followed by another character soon: then it is not worth while to look far
    if (p + 8 <= end && (load<u64>(p) & HIGH_BITS) == 0) {
      const next = skipAscii(p + 8, end);
      units += <u32>(next - p);
      p = next;
      continue;
    }
    const length = sequenceLength(p, end);
    p += max<usize>(1, length);
    units += length == 4 ? 2 : 1;
  }
  return units;
}

/** A place up to which all is ASCII: not the last one of them, so that a byte behind it decides by itself. */
// @ts-ignore: decorator
@inline
function skipAscii(from: usize, end: usize): usize {
  let p = from;
  if (ASC_FEATURE_SIMD) {
    for (; p + 64 <= end; p += 64) {
      const near = v128.or(v128.load(p), v128.load(p, 16));
      const far = v128.or(v128.load(p, 32), v128.load(p, 48));
      if (i8x16.bitmask(v128.or(near, far))) break;
    }
  }
  while (p + 8 <= end && (load<u64>(p) & HIGH_BITS) == 0) p += 8;
  return p;
}

/** The first NUL in memory [from, end), or the end. */
export function firstNul(from: usize, end: usize): usize {
  let p = from;
  if (ASC_FEATURE_SIMD) {
    for (; p + 32 <= end; p += 32) {
      // the lesser of two bytes is 0 if one is
      if (!i8x16.all_true(i8x16.min_u(v128.load(p), v128.load(p, 16)))) break;
    }
  }
  while (p < end && load<u8>(p) != 0) p++;
  return p;
}

/** The place behind the last CR or LF in memory [from, end), or where it begins. */
export function lastLine(from: usize, end: usize): usize {
  let p = end;
  if (ASC_FEATURE_SIMD) {
    const lf = i8x16.splat(0x0a);
    const cr = i8x16.splat(0x0d);
    for (; p - from >= 16; p -= 16) {
      const bytes = v128.load(p - 16);
      if (v128.any_true(v128.or(i8x16.eq(bytes, lf), i8x16.eq(bytes, cr)))) break;
    }
  }
  while (p > from && load<u8>(p - 1) != 0x0a && load<u8>(p - 1) != 0x0d) p--;
  return p;
}

/** The bytes of the character at a place, 0 if there is none: as sequenceLength in src/text/utf8.ts. */
function sequenceLength(p: usize, end: usize): usize {
  const lead = load<u8>(p);
  if (lead < 0x80) return 1;
  const length: usize = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length == 0 || p + length > end) return 0;
  const second = load<u8>(p, 1);
  const least: u8 = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
  const most: u8 = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let more: usize = 2; more < length; more++) {
    if ((load<u8>(p + more) & 0xc0) != 0x80) return 0;
  }
  return length;
}
