// Reads blobs from git's object store, by name and without filters.
// May not hold more than the caller asks for at once: sizes come first, so that it can choose.
import { CannotRunError } from "../errors.js";
import { requireGit } from "./run-git.js";

/** Blob sizes in bytes, by object name; a blob that git does not have is left out. */
export function blobSizes(folder: string, blobs: readonly string[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const line of catFile(folder, "--batch-check", blobs).toString("latin1").split("\n")) {
    const [blob, type, size] = line.split(" ");
    if (blob !== undefined && type === "blob") sizes.set(blob, Number(size));
  }
  return sizes;
}

/** Blob contents, by object name; a blob that git does not have is left out. */
export function blobContents(folder: string, blobs: readonly string[]): ReadonlyMap<string, Buffer> {
  const output = catFile(folder, "--batch", blobs);
  const contents = new Map<string, Buffer>();
  for (let at = 0; at < output.length;) {
    const lineEnd = output.indexOf("\n", at);
    if (lineEnd === -1) throw new CannotRunError("git's answer about staged files is cut short");
    const [blob, type, size] = output.toString("latin1", at, lineEnd).split(" ");
    at = lineEnd + 1;
    if (blob === undefined || type === "missing") continue;
    contents.set(blob, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}

function catFile(folder: string, mode: "--batch" | "--batch-check", blobs: readonly string[]): Buffer {
  if (blobs.length === 0) return Buffer.alloc(0);
  const input = blobs.map((blob) => `${blob}\n`).join("");
  // Without --buffer git writes each answer by itself, for callers that wait for one before they ask for the next.
  const args = ["cat-file", "--buffer", mode];
  return requireGit(args, { folder, input, repository: "inherited" }, "read the staged files");
}
