// What the next commit would hold: blobs of git's index, never the work tree's files.
// May not hold more than a chunk of contents at once.
import { posix } from "node:path";
import { blobContents, blobSizes } from "../git/blobs.js";
import { looseBlob, looseFile } from "../git/loose-blobs.js";
import { plainObjectsFolder } from "../git/plain-repository.js";
import { stagedEntries, type StagedEntry } from "../git/staged-entries.js";
import { workTreePrefix } from "../git/work-tree.js";
import { bufferItem } from "./buffer-item.js";
import type { FileItem, SourceItem, SourceOptions } from "./source.js";

/** Contents are fetched for as many files at once as fit into this many bytes, and at least for one. */
const CHUNK = 16 * 1024 * 1024;

/** A staged file, and where its content is to be had. */
interface LocatedEntry extends StagedEntry {
  /** The file that holds its blob by itself. */
  readonly loose: string | undefined;
  /** In bytes, of what git is asked for; `undefined` if git does not have the blob. */
  readonly size: number | undefined;
}

/**
 * Staged files, added or changed: of the whole repository, or of what lies at `paths`, relative to `cwd`.
 *
 * @throws CannotRunError if `cwd` is in no work tree, or git is missing or fails.
 */
export function* stagedSource(paths: readonly string[], options: SourceOptions): Generator<SourceItem> {
  const { cwd, ignored, maxFileSize } = options;
  const objects = plainObjectsFolder(cwd, process.env);
  const prefix = objects === undefined ? workTreePrefix(cwd) : "";
  const entries = stagedEntries(cwd, paths)
    .map(({ path, blob }) => ({ path: fromCwd(prefix, path), blob }))
    .filter(({ path }) => !ignored?.(path));
  for (const chunk of inChunks(locate(cwd, entries, objects), maxFileSize)) {
    const fetched = chunk.filter((entry) => isFetched(entry, maxFileSize)).map(({ blob }) => blob);
    const contents = blobContents(cwd, fetched);
    for (const entry of chunk) yield stagedItem(entry, contents, options);
  }
}

/** Git's paths start at the top of the work tree; people stand in `prefix`. */
function fromCwd(prefix: string, path: string): string {
  return path.startsWith(prefix) ? path.slice(prefix.length) : posix.relative(prefix, path);
}

function locate(cwd: string, entries: readonly StagedEntry[], objects: string | undefined): LocatedEntry[] {
  const found = entries.map((entry) => {
    const loose = objects === undefined ? undefined : looseFile(objects, entry.blob);
    return { ...entry, loose };
  });
  const packed = found.filter(({ loose }) => loose === undefined);
  const sizes = blobSizes(
    cwd,
    packed.map(({ blob }) => blob),
  );
  return found.map((entry) => ({ ...entry, size: sizes.get(entry.blob) }));
}

function isFetched({ loose, size }: LocatedEntry, maxFileSize: number): boolean {
  return loose === undefined && size !== undefined && size <= maxFileSize;
}

function* inChunks(entries: readonly LocatedEntry[], maxFileSize: number): Generator<LocatedEntry[]> {
  let chunk: LocatedEntry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = isFetched(entry, maxFileSize) ? (entry.size ?? 0) : 0;
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

function stagedItem(entry: LocatedEntry, contents: ReadonlyMap<string, Buffer>, options: SourceOptions): SourceItem {
  const { path, loose, size } = entry;
  if (loose !== undefined) return looseItem({ ...entry, loose }, options);
  const bytes = contents.get(entry.blob);
  if (bytes) return bufferItem(path, bytes);
  if (size === undefined) return { kind: "unreadable", path, reason: "git does not have its content" };
  return { kind: "skipped", path, size, reason: "too large" };
}

/** The item of a blob that is read by itself. If that turns out not to go, git is asked after all. */
function looseItem({ path, blob, loose }: LocatedEntry & { loose: string }, options: SourceOptions): FileItem {
  const { cwd, maxFileSize } = options;
  return {
    kind: "file",
    path,
    scan: (scan) => {
      const found = looseBlob(loose, maxFileSize);
      if (found?.content) return bufferItem(path, found.content).scan(scan);
      if (found) return { kind: "skipped", path, size: found.size, reason: "too large" };
      const entry = { path, blob, loose: undefined, size: blobSizes(cwd, [blob]).get(blob) };
      const contents = isFetched(entry, maxFileSize) ? blobContents(cwd, [blob]) : new Map<string, Buffer>();
      const item = stagedItem(entry, contents, options);
      return item.kind === "file" ? item.scan(scan) : item;
    },
  };
}
