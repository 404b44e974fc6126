// What hosts hand to the detector besides the text itself.

/** Where a text comes from: helps to judge syntax, never to identify a finding. */
export interface SourceContext {
  /** Path or file name with `/`, absolute or relative; it is read, never opened. */
  readonly path?: string;
  /** VS Code's language identifier, for documents whose path says little. */
  readonly languageId?: string;
}

/**
 * Puts the next bytes of a file into `target`, from `offset` on and at most `length` of them.
 *
 * @returns how many there were; 0 at the end of the file
 */
export type ReadBytes = (target: Uint8Array, offset: number, length: number) => number;

/** Reads what is in memory already, as if it were a file. */
export function readFrom(bytes: Uint8Array): ReadBytes {
  let at = 0;
  return (target, offset, length) => {
    const next = bytes.subarray(at, at + length);
    target.set(next, offset);
    at += next.length;
    return next.length;
  };
}
