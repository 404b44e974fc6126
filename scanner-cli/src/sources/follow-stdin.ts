// Standard input as it comes, for commands that answer while it flows. May not keep anything of it.
import { fstatSync } from "node:fs";
import type { Readable } from "node:stream";
import { CannotRunError, isSystemError, plainReason } from "../errors.js";

const STANDARD_INPUT = 0;

/** Milliseconds between moments: what a program writes at once comes within less, and nobody sees it wait. */
const MOMENT = 100;

export interface Follower {
  /** Takes what came. */
  readonly data: (bytes: Uint8Array) => void;
  /** Is told that time has passed. */
  readonly moment: () => void;
}

/**
 * Follows standard input to its end. While a follower works nothing is read, so that whoever writes has to wait.
 *
 * @throws CannotRunError if it cannot be read; what a follower throws ends it and is passed on
 */
export async function followStdin(stdin: () => Readable, follower: Follower): Promise<void> {
  const stats = fstatSync(STANDARD_INPUT);
  // Node would call these empty.
  if (stats.isDirectory() || stats.isBlockDevice()) throw new CannotRunError("standard input is no file and no pipe");
  try {
    await follow(stdin(), follower);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CannotRunError(`cannot read standard input: ${plainReason(error)}`, { cause: error });
  }
}

async function follow(stream: Readable, { data, moment }: Follower): Promise<void> {
  let failure: { readonly error: unknown } | undefined;
  let ticks: NodeJS.Timeout | undefined;
  await new Promise<void>((resolve) => {
    const attempt = (action: () => void) => {
      try {
        action();
      } catch (error) {
        fail(error);
      }
    };
    const fail = (error: unknown) => {
      failure ??= { error };
      resolve();
    };
    ticks = setInterval(attempt, MOMENT, moment);
    stream.on("data", (bytes: Uint8Array) => {
      attempt(() => {
        data(bytes);
      });
    });
    stream.on("end", resolve);
    stream.on("error", fail);
    stream.on("close", resolve);
  });
  clearInterval(ticks);
  // Who still writes would keep the process waiting.
  stream.destroy();
  if (failure) throw failure.error;
}
