// What every source yields: files to be read, and what could not be one. Sources say nothing about findings.
import type { FileScan, ReadBytes } from "@keystow/detector";

/**
 * One file on its way to the detector. `path` is as people should see it: `/`-separated, relative to the
 * current folder where below it, else as the user named it. `size` is in bytes.
 */
export type SourceItem = FileItem | SkippedItem | UnreadableItem;

/** A file that is opened only when it is scanned. */
export interface FileItem {
  readonly kind: "file";
  readonly path: string;
  /** Opens the file, hands its bytes to a scan, and closes it, whatever comes of it. */
  readonly scan: (scan: Scan) => FileOutcome;
}

export interface SkippedItem {
  readonly kind: "skipped";
  readonly path: string;
  readonly size: number;
  readonly reason: SkipReason;
}

export interface UnreadableItem {
  readonly kind: "unreadable";
  readonly path: string;
  readonly reason: string;
}

/** Reads a file to its end and tells what is in it. */
export type Scan = (read: ReadBytes) => FileScan;

/** What came of a file: a scan of all its bytes, or why there is none; `"gone"` if it vanished since it was listed. */
export type FileOutcome = FileScan | SkippedItem | UnreadableItem | "gone";

/** Larger files are skipped, in bytes, unless the user wants another limit. */
export const DEFAULT_MAX_FILE_SIZE = 10_000_000;

/** Why a file was not looked at; `excluded` by the user's own ignore rules, though named. */
export type SkipReason = "binary" | "too large" | "excluded";

/** What the sources of files share. */
export interface SourceOptions {
  /** The folder that paths are relative to, absolute. */
  readonly cwd: string;
  /** In bytes; a larger file is skipped without being read to its end. */
  readonly maxFileSize: number;
  /** Whether the user's own ignore rules name a file, or a folder with `/` after it, by its path as people see it. */
  readonly ignored?: (path: string) => boolean;
}
