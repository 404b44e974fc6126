// What a tree holds, for a baseline: its findings as entries, and which files were scanned.
import { type BaselineEntry, type Detector, entryOf } from "@keystow/detector";
import { resolve } from "node:path";
import { CannotRunError } from "../errors.js";
import type { Redactor } from "../output/redactor.js";
import type { FileOutcome, SourceItem } from "../sources/source.js";
import { pathInside } from "./load-baseline.js";
import type { BaselinePlace } from "./baseline-place.js";

/** What a search needs besides the files. */
export interface TreeSearch {
  readonly cwd: string;
  readonly place: BaselinePlace;
  readonly detector: Detector;
  readonly redactor: Redactor;
}

export interface SearchedTree {
  readonly found: readonly BaselineEntry[];
  /** Paths from the baseline's folder. */
  readonly scanned: ReadonlySet<string>;
}

/**
 * Scans every file of a tree.
 *
 * @throws CannotRunError if not all of them can be accepted: a baseline that lacks some would be no surprise only today
 */
export function searchTree(items: Iterable<SourceItem>, { cwd, place, detector, redactor }: TreeSearch): SearchedTree {
  const found: BaselineEntry[] = [];
  const scanned = new Set<string>();
  for (const item of items) {
    const outcome = item.kind === "file" ? item.scan((read) => detector.scanFile(read, { path: item.path })) : item;
    const shown = redactor.redact(item.path);
    const scan = scanOf(outcome, shown);
    if (scan === undefined) continue;
    const path = pathInside(place, resolve(cwd, item.path));
    if (path === undefined) throw new CannotRunError(`${shown} lies outside of the folder of ${place.shown}`);
    scanned.add(path);
    for (const { secret, related = [] } of scan.findings) {
      for (const value of [secret, ...related.map((part) => part.secret)]) redactor.learn(value);
    }
    if (scan.findings.length > 0 && redactor.redact(path) !== path) {
      throw new CannotRunError(`${redactor.redact(path)} cannot be in a baseline: its name holds a key`, {
        hint: "rename it, or name it in .keystowignore",
      });
    }
    for (const finding of scan.findings) found.push(entryOf(finding, path));
  }
  return { found, scanned };
}

function scanOf(outcome: FileOutcome, shown: string) {
  if (outcome === "gone") return undefined;
  if (!("kind" in outcome)) return outcome;
  if (outcome.kind === "skipped") return undefined;
  throw new CannotRunError(`cannot read ${shown}: ${outcome.reason}; the baseline was not changed`);
}
