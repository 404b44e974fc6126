// Where a key may begin that is written in a literal: most of its possible beginnings stand in other words, and are told
// from keys without reading the text.
import { isTokenStart } from "../text/boundaries.js";
import type { Code } from "./code.js";

/** So many bytes before a place tell. */
const BEFORE = 16;

/** Whether, as far as the bytes before it tell, a key that is written in a code may begin where its anchor stands. */
export function mayBegin(code: Code | undefined, bytes: Uint8Array, at: number): boolean {
  if (code?.kind !== "literal" || !code.atKey) return true;
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, at - BEFORE), at));
  return isTokenStart(before, before.length);
}
