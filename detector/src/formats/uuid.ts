// The shape of a UUID (RFC 9562, section 4) in lower case, for keys that are one or end in one.
import { type Format, hex } from "./format.js";

/** Eight, four, four, four and twelve hexadecimal digits, joined by hyphens. */
export const uuid: Format = [
  { uuid1: hex(8) },
  "-",
  { uuid2: hex(4) },
  "-",
  { uuid3: hex(4) },
  "-",
  { uuid4: hex(4) },
  "-",
  { uuid5: hex(12) },
];
