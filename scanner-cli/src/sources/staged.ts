// What the next commit would hold: blobs of git's index, never the work tree's files.
// May not hold more than a chunk of contents at once.
import { posix } from "node:path";
import { blobContents, blobSizes } from "../git/blobs.js";
import { stagedEntries, type StagedEntry } from "../git/staged-entries.js";
import { workTreePrefix } from "../git/work-tree.js";
import type { SourceItem, SourceOptions } from "./source.js";
import { bufferItem } from "./buffer-item.js";

/** Contents are fetched for as many files at once as fit into this many bytes, and at least for one. */
const CHUNK = 16 * 1024 * 1024;

interface SizedEntry extends StagedEntry {
  /** In bytes; `undefined` if git does not have the blob. */
  readonly size: number | undefined;
}

/**
 * Staged files, added or changed: of the whole repository, or of what lies at `paths`, relative to `cwd`.
 *
 * @throws CannotRunError if `cwd` is in no work tree, or git is missing or fails.
 */
export function* stagedSource(paths: readonly string[], options: SourceOptions): Generator<SourceItem> {
  const { cwd, ignored, maxFileSize } = options;
  const prefix = workTreePrefix(cwd);
  const entries = stagedEntries(cwd, paths)
    .map(({ path, blob }) => ({ path: fromCwd(prefix, path), blob }))
    .filter(({ path }) => !ignored?.(path));
  for (const chunk of inChunks(withSizes(cwd, entries), maxFileSize)) {
    const fetched = chunk.filter(({ size }) => size !== undefined && size <= maxFileSize).map(({ blob }) => blob);
    const contents = blobContents(cwd, fetched);
    for (const entry of chunk) yield stagedItem(entry, contents.get(entry.blob));
  }
}

/** Git's paths start at the top of the work tree; people stand in `prefix`. */
function fromCwd(prefix: string, path: string): string {
  return path.startsWith(prefix) ? path.slice(prefix.length) : posix.relative(prefix, path);
}

function withSizes(cwd: string, entries: readonly StagedEntry[]): SizedEntry[] {
  const blobs = entries.map(({ blob }) => blob);
  const sizes = blobSizes(cwd, blobs);
  return entries.map((entry) => ({ ...entry, size: sizes.get(entry.blob) }));
}

function* inChunks(entries: readonly SizedEntry[], maxFileSize: number): Generator<SizedEntry[]> {
  let chunk: SizedEntry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = entry.size !== undefined && entry.size <= maxFileSize ? entry.size : 0;
    if (chunk.length > 0 && bytes + size > CHUNK) {
      yield chunk;
      chunk = [];
      bytes = 0;
    }
    chunk.push(entry);
    bytes += size;
  }
  yield chunk;
}

function stagedItem({ path, size }: SizedEntry, bytes: Buffer | undefined): SourceItem {
  if (bytes) return bufferItem(path, bytes);
  if (size === undefined) return { kind: "unreadable", path, reason: "git does not have its content" };
  return { kind: "skipped", path, size, reason: "too large" };
}
