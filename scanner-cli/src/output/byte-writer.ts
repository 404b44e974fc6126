// Standard output for bytes that are no text of ours. Each write waits until whoever reads has taken it: no more is kept
// than one buffer, however slow that is.
import { writeSync } from "node:fs";
import { CannotRunError, errorCode, plainReason } from "../errors.js";

/** Whoever read standard output reads no more, as `| head` does. */
export class ReaderGoneError extends Error {}

export interface ByteWriter {
  /** Takes bytes, which may change afterwards. */
  readonly add: (bytes: Uint8Array) => void;
  /** Writes what was taken. */
  readonly flush: () => void;
}

/** Small pieces are written together. */
const BUFFER = 65_536;
/** Milliseconds between attempts at a pipe that is full and would not wait by itself. */
const PAUSE = 5;

/** Writes to an open file. It throws a ReaderGoneError, or a CannotRunError that says why it cannot. */
export function createByteWriter(file: number): ByteWriter {
  const buffer = new Uint8Array(BUFFER);
  let length = 0;
  const flush = () => {
    writeAll(file, buffer.subarray(0, length));
    length = 0;
  };
  return {
    add(bytes) {
      if (length + bytes.length > BUFFER) flush();
      if (bytes.length > BUFFER) {
        writeAll(file, bytes);
        return;
      }
      buffer.set(bytes, length);
      length += bytes.length;
    },
    flush,
  };
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSome(file, bytes.subarray(at));
}

/** How much was written, which may be nothing yet. */
function writeSome(file: number, bytes: Uint8Array): number {
  try {
    return writeSync(file, bytes);
  } catch (error) {
    if (errorCode(error) === "EPIPE") throw new ReaderGoneError();
    if (errorCode(error) !== "EAGAIN") {
      throw new CannotRunError(`cannot write to standard output: ${plainReason(error)}`, { cause: error });
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    return 0;
  }
}
