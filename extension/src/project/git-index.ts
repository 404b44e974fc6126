// Which files git tracks, read from its index: the editor runs no git, and in the browser there is none.
// The format: https://git-scm.com/docs/index-format. It may not import `vscode`.

/** Before a path stand its flags, of which the low 12 bits are its length: https://git-scm.com/docs/index-format#_index_entry */
const LENGTH_BITS = 0xfff;

/** The signature, the version and the number of entries. */
const HEADER = 12;
/** An entry up to its flags: times, ids, sizes and the object's name in SHA-1. */
const ENTRY_HEAD = 60;
/** Where an entry says what it is: a file, an executable one, a link or a submodule. */
const MODE = 24;
const MODES: ReadonlySet<number> = new Set([0o100644, 0o100755, 0o120000, 0o160000]);

/**
 * Of some paths those that an index lists. An index that is not understood (version 4 cuts paths short, SHA-256 has longer
 * names) may list all of them: a value must not go into a file that is committed.
 *
 * @param paths from the repository's root, `/`-separated
 */
export function trackedPaths(index: Uint8Array, paths: readonly string[]): ReadonlySet<string> {
  const wanted = new Map(paths.map((path) => [path, new TextEncoder().encode(path)]));
  const found = new Set<string>();
  for (const place of placesOfPaths(index)) {
    if (!place) return new Set(paths);
    for (const [path, bytes] of wanted) if (isSame(index, place, bytes)) found.add(path);
  }
  return found;
}

/** All paths that an index lists, one by one; of an index that is not understood none, or not all. */
export function* listedPaths(index: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  for (const place of placesOfPaths(index)) if (place) yield decoder.decode(index.subarray(...place));
}

/** Whether an index lists a path; of one that is not understood it does not. */
export function isListed(index: Uint8Array, path: string): boolean {
  const bytes = new TextEncoder().encode(path);
  for (const place of placesOfPaths(index)) if (place && isSame(index, place, bytes)) return true;
  return false;
}

/** Where paths stand, from and to; `undefined`, and no more, where the index is not understood. */
function* placesOfPaths(index: Uint8Array): Generator<readonly [number, number] | undefined> {
  const view = new DataView(index.buffer, index.byteOffset, index.byteLength);
  const isIndex = index.length >= HEADER && view.getUint32(0) === 0x44495243; // "DIRC"
  if (!isIndex || view.getUint32(4) > 3) {
    yield undefined;
    return;
  }
  let at = HEADER;
  for (let count = view.getUint32(8); count > 0; count--) {
    const place = view.byteLength > at + ENTRY_HEAD + 2 ? placeOfPath(index, view, at) : undefined;
    yield place;
    if (!place) return;
    // entries are filled up to a multiple of eight bytes, with at least one
    at += Math.ceil((place[1] - at + 1) / 8) * 8;
  }
}

function placeOfPath(index: Uint8Array, view: DataView, entry: number): readonly [number, number] | undefined {
  if (!MODES.has(view.getUint32(entry + MODE))) return undefined;
  const flags = view.getUint16(entry + ENTRY_HEAD);
  const start = entry + ENTRY_HEAD + ((flags & 0x4000) === 0 ? 2 : 4);
  const end = index.indexOf(0, start + (flags & LENGTH_BITS));
  return end === -1 ? undefined : [start, end];
}

function isSame(index: Uint8Array, [start, end]: readonly [number, number], bytes: Uint8Array): boolean {
  return end - start === bytes.length && bytes.every((byte, offset) => index[start + offset] === byte);
}
