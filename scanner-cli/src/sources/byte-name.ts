// Names as the file system has them: bytes, which need not be UTF-8. Inside a tree each byte of a path is one Latin-1
// character, so that names which are not UTF-8 stay distinct, and so that comparing and matching go by bytes as in git.

/** A path as it can be opened and shown. */
export interface ReadName {
  readonly path: string;
  /** The path's bytes, where they are not UTF-8 and `path` could not be opened. */
  readonly bytes?: Buffer;
}

/** Whether each character is the same byte in every encoding, as in most names. */
export function isAscii(name: string): boolean {
  // eslint-disable-next-line no-control-regex
  return !/[^\x00-\x7F]/.test(name);
}

/** A path in bytes as one that can be opened. */
export function readName(name: string): ReadName {
  if (isAscii(name)) return { path: name };
  const bytes = Buffer.from(name, "latin1");
  const path = bytes.toString("utf8");
  return Buffer.from(path, "utf8").equals(bytes) ? { path } : { path, bytes };
}

/** The bytes of a text, a character for each. */
export function inBytes(text: string): string {
  return isAscii(text) ? text : Buffer.from(text, "utf8").toString("latin1");
}

/**
 * What to open for a path inside a folder.
 *
 * @param folder absolute, with its separator at the end
 */
export function openable(folder: string, { path, bytes }: ReadName): string | Buffer {
  return bytes ? Buffer.concat([Buffer.from(folder), bytes]) : folder + path;
}
