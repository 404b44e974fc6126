// The floor of every scanner in Node: walks a tree, opens, reads and closes the same files as the scanner does, the
// binary ones as far as it does, and looks at nothing.
import { closeSync, openSync, readSync } from "node:fs";
import { filesBelow } from "../support/files-below.js";

/** The scanner's buffer: so much of a binary file is read. */
const buffer = Buffer.alloc(4 * 1024 * 1024);
const HEAD = 8_000;

const files = filesBelow(process.argv[2] ?? ".");
let bytes = 0;
for (const file of files) {
  const handle = openSync(file, "r");
  let count = readSync(handle, buffer);
  bytes += count;
  // only what fills the buffer has more to come
  if (count === buffer.length && !buffer.subarray(0, HEAD).includes(0)) {
    for (; count > 0; bytes += count) count = readSync(handle, buffer);
  }
  closeSync(handle);
}
process.stdout.write(JSON.stringify({ files: files.length, bytes }));
