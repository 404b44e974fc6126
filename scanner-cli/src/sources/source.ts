// What every source yields: texts, and what could not be one. Sources say nothing about findings.

/**
 * One file on its way to the detector. `path` is as people should see it: `/`-separated, relative to the
 * current folder where below it, else as the user named it. `size` is in bytes.
 */
export type SourceItem =
  | { readonly kind: "text"; readonly path: string; readonly text: string; readonly size: number }
  | { readonly kind: "skipped"; readonly path: string; readonly size: number; readonly reason: SkipReason }
  | { readonly kind: "unreadable"; readonly path: string; readonly reason: string };

/** Larger files are skipped, in bytes, unless the user wants another limit. */
export const DEFAULT_MAX_FILE_SIZE = 10_000_000;

/** Why a file was not looked at; `excluded` by the user's own ignore rules, though named. */
export type SkipReason = "binary" | "too large" | "excluded";

/** What the sources of files share. */
export interface SourceOptions {
  /** The folder that paths are relative to, absolute. */
  readonly cwd: string;
  /** In bytes; a larger file is skipped without being read. */
  readonly maxFileSize: number;
  /** Whether the user's own ignore rules name a file, by its path as people see it. */
  readonly ignored?: (path: string) => boolean;
}
