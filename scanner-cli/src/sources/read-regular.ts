// Reads a whole file that a repository names rather than the user: a config, an ignore file.
// It may be a link to a device or a pipe, which a run must neither wait for nor read without end.
import { decodeText } from "@keystow/detector";
import { closeSync, constants, fstatSync, openSync } from "node:fs";
import { CannotRunError, plainReason } from "../errors.js";
import { readBounded } from "./read-bounded.js";

/** What a config or an ignore file may have, in bytes. */
export const MAX_SETTINGS_SIZE = 1_000_000;

/**
 * The text of a regular file, or of the one that a link leads to.
 *
 * @param shown the file's name for people
 * @param limit in bytes
 * @throws CannotRunError if it is something else, is larger, is binary or cannot be read
 */
export function readRegularText(file: string, shown: string, limit: number): string {
  const decoded = decodeText(readRegular(file, shown, limit));
  if (!decoded) throw new CannotRunError(`${shown} is not a text file`);
  return decoded.text;
}

function readRegular(file: string, shown: string, limit: number): Buffer {
  try {
    // Opening a pipe that nobody writes to would wait. Windows has no such flag: undefined counts as 0.
    const open = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = fstatSync(open);
      if (!stats.isFile()) throw new CannotRunError(`${shown} is not a regular file`);
      const bytes = readBounded(open, limit, stats.size);
      if (bytes.length > limit) throw new CannotRunError(`${shown} is too large: more than ${limit} bytes`);
      return bytes;
    } finally {
      closeSync(open);
    }
  } catch (error) {
    if (error instanceof CannotRunError) throw error;
    throw new CannotRunError(`cannot read ${shown}: ${plainReason(error)}`, { cause: error });
  }
}
