// Standard input as it comes, for commands that answer while it flows. May not keep anything of it.
import { fstatSync } from "node:fs";
import { CannotRunError, isSystemError, plainReason } from "../errors.js";
import type { Io } from "../io.js";

const STANDARD_INPUT = 0;

/** Milliseconds between moments: what a program writes at once comes within less, and nobody sees it wait. */
const MOMENT = 100;

type Followed = Pick<Io, "stdin" | "onStop">;

export interface Follower {
  /** Takes what came. */
  readonly data: (bytes: Uint8Array) => void;
  /** Is told that time has passed. */
  readonly moment: () => void;
}

/**
 * Follows standard input to its end, or until the process is asked to end. While a follower works nothing is read, so
 * that whoever writes has to wait.
 *
 * @returns whether all of it was read
 * @throws CannotRunError if it cannot be read; what a follower throws ends it and is passed on
 */
export async function followStdin(io: Followed, follower: Follower): Promise<boolean> {
  const stats = fstatSync(STANDARD_INPUT);
  // Node would call these empty.
  if (stats.isDirectory() || stats.isBlockDevice()) throw new CannotRunError("standard input is no file and no pipe");
  try {
    return await follow(io, follower);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CannotRunError(`cannot read standard input: ${plainReason(error)}`, { cause: error });
  }
}

async function follow({ stdin, onStop }: Followed, { data, moment }: Follower): Promise<boolean> {
  const stream = stdin();
  let failure: { readonly error: unknown } | undefined;
  let ticks: NodeJS.Timeout | undefined;
  let isWhole = true;
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
    onStop(() => {
      isWhole = false;
      resolve();
    });
  });
  clearInterval(ticks);
  // Who still writes would keep the process waiting.
  stream.destroy();
  if (failure) throw failure.error;
  return isWhole;
}
