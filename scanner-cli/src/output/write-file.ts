// Reports to files: whole or not at all.
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CannotRunError, plainReason } from "../errors.js";

/**
 * Writes a file by way of a temporary one beside it. Links stay links, and a device or pipe is written directly.
 *
 * @param shown the name for people
 * @throws CannotRunError if it cannot be written
 */
export function writeWhole(file: string, text: string, shown: string): void {
  try {
    const target = existing(file);
    if (target?.isFile === false) writeFileSync(target.path, text);
    else replace(target?.path ?? file, text, target?.mode);
  } catch (error) {
    throw new CannotRunError(`cannot write ${shown}: ${plainReason(error)}`, { cause: error });
  }
}

/** What stands at a path already, with links followed. */
function existing(file: string) {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && { path: realpathSync(file), isFile: stats.isFile(), mode: stats.mode & 0o777 };
}

function replace(path: string, text: string, mode = 0o666): void {
  // The global `crypto`: importing node:crypto would slow down every start.
  const temporary = join(dirname(path), `.keystow-${crypto.randomUUID()}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: "wx", mode });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
