// Whose a config is that would be run as a program: in a shared folder such as /tmp anyone may plant one, and
// `mkdir /tmp/.git` makes it the config of every folder below. Git's safe.directory guards against the same.
// May not run it.
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { CannotRunError, plainReason } from "../errors.js";

/**
 * Refuses a program that somebody else could have written.
 *
 * @param file absolute
 * @throws CannotRunError if the file, or the folder that it lies in, does not belong to the current user
 */
export function requireOwn(file: string): void {
  const user = process.getuid?.(); // Windows has no such number, and no folder that all may write to
  if (user === undefined) return;
  for (const path of [file, dirname(file)]) {
    const owner = ownerOf(path);
    if (owner === user) continue;
    const whose = owner === 0 ? "root" : `another user (number ${owner})`;
    throw new CannotRunError(`${path} belongs to ${whose}, so ${path === file ? "it" : file} is not run`, {
      hint: `to use it: --config ${file}, or make it a keystow.config.json`,
    });
  }
}

function ownerOf(path: string): number {
  try {
    return statSync(path).uid;
  } catch (error) {
    throw new CannotRunError(`cannot read ${path}: ${plainReason(error)}`, { cause: error });
  }
}
