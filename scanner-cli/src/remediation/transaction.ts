// Files written all or none. Each new content is written beside its file, and put in its place by a rename; whatever moment
// the process dies at, each file is whole, old or new. Values come before the code that no longer holds them, so that
// no key is lost. What is left over after a crash has a name by which the next run knows and removes it.
import {
  chmodSync,
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { CannotRunError, errorCode, isSystemError, plainReason } from "../errors.js";

/** A file to write. */
export interface FileWrite {
  /** Absolute; a link is followed. */
  readonly file: string;
  /** As people see it. */
  readonly shown: string;
  /** What it has to hold still; `undefined` if there has to be none. */
  readonly before: Buffer | undefined;
  readonly after: Buffer;
  /** Whether only its owner may read it. */
  readonly isSecret: boolean;
}

interface Prepared extends FileWrite {
  readonly target: string;
  readonly fresh: string;
  readonly backup: string;
}

const LEFTOVER = /^\.keystow-(\d+)-[0-9a-f-]{36}\.(?:new|old)$/;

/**
 * Writes files in their order.
 *
 * @param last done when all are in place; if it throws, everything is put back
 * @throws CannotRunError if a file has changed, or one cannot be written; nothing is changed then
 */
export function writeAll(writes: readonly FileWrite[], last: () => void = () => undefined): void {
  const prepared: Prepared[] = [];
  const done: Prepared[] = [];
  try {
    for (const write of writes) {
      const one = located(write);
      prepared.push(one);
      prepare(one);
    }
    writes.forEach(requireUnchanged);
    for (const one of prepared) {
      done.push(one);
      renameSync(one.fresh, one.target);
      syncFolder(one.target);
    }
    last();
  } catch (error) {
    const lost = putBack(done);
    if (error instanceof CannotRunError && lost.length === 0) throw error;
    throw failure(error, lost);
  } finally {
    for (const { fresh, backup } of prepared) for (const file of [fresh, backup]) rmSync(file, { force: true });
  }
}

function located(write: FileWrite): Prepared {
  const target = write.before === undefined ? write.file : realpathSync(write.file);
  const own = join(dirname(target), `.keystow-${process.pid}-${crypto.randomUUID()}`);
  return { ...write, target, fresh: `${own}.new`, backup: `${own}.old` };
}

function prepare({ target, fresh, backup, before, after, isSecret, shown }: Prepared): void {
  try {
    const mode = before === undefined ? 0o644 : statSync(target).mode & 0o777;
    // a rename would replace a file that may not be written
    if (before !== undefined) closeSync(openSync(target, "r+"));
    writeSynced(fresh, after, isSecret ? 0o600 : mode);
    if (before !== undefined) keepBackup(target, backup);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CannotRunError(`cannot write ${shown}: ${plainReason(error)}; nothing was changed`, { cause: error });
  }
}

function writeSynced(file: string, content: Buffer, mode: number): void {
  const open = openSync(file, "wx", mode);
  try {
    for (let at = 0; at < content.length;) at += writeSync(open, content, at);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
  // the mask of the process may have taken away what the file had
  chmodSync(file, mode);
}

/** A second name for the old file takes no room; where the file system has none, a copy. */
function keepBackup(target: string, backup: string): void {
  try {
    linkSync(target, backup);
  } catch {
    copyFileSync(target, backup);
  }
}

function requireUnchanged({ file, shown, before }: FileWrite): void {
  if (before === undefined ? isThere(file) : !readFileSync(file).equals(before)) {
    throw new CannotRunError(`${shown} has changed since it was scanned; nothing was changed`, {
      hint: "run it again",
    });
  }
}

function isThere(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** Puts old files back, the last first: a file whose key is nowhere else comes before the one that holds it now. */
function putBack(done: readonly Prepared[]): readonly string[] {
  for (const [index, one] of [...done].reverse().entries()) {
    try {
      if (one.before === undefined) rmSync(one.target, { force: true });
      else if (isThere(one.backup)) renameSync(one.backup, one.target);
    } catch {
      return done.slice(0, done.length - index).map(({ shown }) => shown);
    }
  }
  return [];
}

function failure(error: unknown, lost: readonly string[]): unknown {
  if (!isSystemError(error) && !(error instanceof CannotRunError)) return error;
  const reason = error instanceof CannotRunError ? error.message : plainReason(error);
  const rest = lost.length === 0 ? "nothing was changed" : `these stay changed: ${lost.join(", ")}`;
  return new CannotRunError(`cannot write: ${reason}; ${rest}`, { cause: error });
}

function syncFolder(file: string): void {
  try {
    const open = openSync(dirname(file), "r");
    try {
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
  } catch {
    // not every system lets a folder be opened
  }
}

/** Removes what a run that was killed left at a path; tells whether the path is such a file. */
export function removeLeftover(file: string): boolean {
  const pid = LEFTOVER.exec(basename(file))?.[1];
  if (pid === undefined) return false;
  if (!isAlive(Number(pid))) rmSync(file, { force: true });
  return true;
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
