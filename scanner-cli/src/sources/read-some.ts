// One read of an open file, which may be a pipe. May not read past what is asked for.
import { readSync } from "node:fs";
import { errorCode } from "../errors.js";

/** Milliseconds between looks at a pipe that has nothing yet and would not wait by itself. */
const PAUSE = 5;

/** Puts the next bytes of a file into `target`, waiting for them where it must; 0 at the end. */
export function readSome(file: number, target: Uint8Array, offset: number, length: number): number {
  for (;;) {
    try {
      return readSync(file, target, offset, length, null);
    } catch (error) {
      if (errorCode(error) === "EOF") return 0; // Windows, at the end of a pipe
      if (errorCode(error) !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}
