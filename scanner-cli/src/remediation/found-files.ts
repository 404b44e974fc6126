// The files of a tree in which keys stand, and the names of variables that its code reads: one pass over the tree.
import type { Detector, Finding, ReadBytes } from "@keystow/detector";
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { CannotRunError, isSystemError, plainReason } from "../errors.js";
import { size } from "../output/amounts.js";
import type { SkippedItem, SourceItem } from "../sources/source.js";
import { loadPlanner } from "./load-planner.js";
import { readTextFile, type TextFile } from "./text-file.js";

/** A file with keys. */
export interface FoundFile extends TextFile {
  /** As people see it. */
  readonly shown: string;
  /** Absolute. */
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** A file with keys that cannot be rewritten, and why. */
export interface LeftFile {
  readonly shown: string;
  readonly reason: string;
}

export interface FoundTree {
  readonly files: readonly FoundFile[];
  readonly left: readonly LeftFile[];
  /** Files that are too large to be scanned, and how large they are. */
  readonly skipped: readonly LeftFile[];
  readonly variables: ReadonlySet<string>;
  readonly scanned: { readonly files: number; readonly bytes: number };
  readonly unreadable: readonly LeftFile[];
}

/** Code is asked for the variables that it reads up to so many bytes of all: names are a wish, not a need. */
const MOST_CODE = 50_000_000;
const CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|rb|go|java|kts?|cs|php|rs|swift|exs?|pl|scala|groovy)$/;

/**
 * Scans a tree's items.
 *
 * @param foreign why a file, absolute and without links, is not to be changed
 */
export function findInTree(
  items: Iterable<SourceItem>,
  cwd: string,
  detector: Detector,
  foreign: (file: string) => string | undefined,
): FoundTree {
  const files: FoundFile[] = [];
  const left: LeftFile[] = [];
  const unreadable: LeftFile[] = [];
  const variables = new Set<string>();
  const skipped: LeftFile[] = [];
  const scanned = { files: 0, bytes: 0 };
  const skip = ({ path, reason, size: bytes }: SkippedItem) => {
    if (reason === "too large") skipped.push({ shown: path, reason: `${size(bytes)} is more than --max-file-size` });
  };
  for (const item of items) {
    const shown = item.path;
    if (item.kind === "unreadable") unreadable.push({ shown, reason: item.reason });
    if (item.kind === "skipped") skip(item);
    if (item.kind !== "file") continue;
    const head: Buffer[] = [];
    const keep = CODE.test(shown) && scanned.bytes < MOST_CODE;
    const outcome = item.scan((read) => detector.scanFile(keep ? copying(read, head) : read, { path: shown }));
    if (outcome === "gone") continue;
    if ("kind" in outcome) {
      if (outcome.kind === "unreadable") unreadable.push({ shown, reason: outcome.reason });
      else skip(outcome);
      continue;
    }
    scanned.files++;
    scanned.bytes += outcome.size;
    if (keep) for (const name of loadPlanner().variablesIn(Buffer.concat(head).toString("utf8"))) variables.add(name);
    if (outcome.findings.length === 0) continue;
    const found = reread(shown, resolve(cwd, shown), detector, foreign);
    if ("reason" in found) left.push(found);
    else files.push(found);
  }
  return { files, left, skipped, variables, scanned, unreadable };
}

/** Hands bytes on, and keeps a copy. */
function copying(read: ReadBytes, copies: Buffer[]): ReadBytes {
  return (target, offset, length) => {
    const count = read(target, offset, length);
    copies.push(Buffer.from(target.subarray(offset, offset + count)));
    return count;
  };
}

function reread(
  shown: string,
  named: string,
  detector: Detector,
  foreign: (file: string) => string | undefined,
): FoundFile | LeftFile {
  try {
    const read = readTextFile(named);
    if (read === "missing") return { shown, reason: "its name is not UTF-8, or it is gone" };
    const file = realpathSync(named);
    const reason = foreign(file);
    if (reason !== undefined) return { shown, reason };
    if (!read) return { shown, reason: "it is not UTF-8" };
    return { ...read, shown, file, findings: detector.scan(read.text, { path: shown }) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CannotRunError(`cannot read ${shown}: ${plainReason(error)}`, { cause: error });
  }
}
