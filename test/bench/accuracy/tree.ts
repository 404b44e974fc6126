// Findings on a tree in which there should be none: how many for each megabyte, and which.
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import type { Detector, Finding } from "@keystow/detector";
import { filesBelow } from "../support/files-below.js";

/** A finding, and where it stands. */
export interface Placed {
  readonly file: string;
  readonly line: number;
  readonly finding: Finding;
}

/** What was found in trees. */
export interface TreeScore {
  readonly megabytes: number;
  readonly placed: readonly Placed[];
}

/** Scans all files below some folders. */
export function scanTrees(folders: readonly string[], detector: Detector): TreeScore {
  let bytes = 0;
  const placed: Placed[] = [];
  for (const file of folders.flatMap((folder) => filesBelow(folder))) {
    const handle = openSync(file, "r");
    try {
      const { size, findings, locate } = detector.scanFile(
        (target, offset, length) => readSync(handle, target, offset, length, null),
        { path: file },
      );
      bytes += size;
      placed.push(...findings.map((finding) => ({ file, line: locate(finding.span.start).line, finding })));
    } finally {
      closeSync(handle);
    }
  }
  return { megabytes: bytes / 1e6, placed };
}

/** The line on which a finding stands, for people who want to read it. */
export const lineOf = ({ file, line }: Placed): string => readFileSync(file, "utf8").split(/\r\n?|\n/)[line - 1] ?? "";
