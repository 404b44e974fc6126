// From places in a text back to places in the bytes that it was decoded from.
import { sequenceLength } from "../text/utf8.js";

/**
 * Tells where in some bytes a UTF-16 unit of their text begins; the text is what `decodeUtf8` makes of them. Places that are
 * asked for in ascending order cost one pass over the bytes.
 *
 * @param units the text's length
 */
export function bytePlaces(bytes: Uint8Array, units: number): (unit: number) => number {
  // each byte is one unit, as in nearly all texts
  if (units === bytes.length) return (unit) => unit;
  let place = 0;
  let counted = 0;
  return (unit) => {
    if (unit < counted) place = counted = 0;
    while (counted < unit && place < bytes.length) {
      const length = sequenceLength(bytes, place);
      // a byte that begins no character is read by itself; four bytes are a pair of surrogates
      counted += length === 4 ? 2 : 1;
      place += Math.max(1, length);
    }
    return place;
  };
}
