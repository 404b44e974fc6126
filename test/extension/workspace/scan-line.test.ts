// The one line at the end of a scan.
import { expect, it } from "vitest";
import { scanLine, type ScanSummary } from "../../../extension/src/workspace/scan-line.js";
import { inEnglish } from "../../support/in-english.js";

const summary = (changes: Partial<ScanSummary>): ScanSummary => ({
  keys: 3,
  filesWithKeys: 2,
  files: 412,
  skipped: 0,
  unreadable: 0,
  stopped: false,
  problems: [],
  ...changes,
});

it.each<[Partial<ScanSummary>, string]>([
  [{}, "3 keys in 2 files, 412 files scanned"],
  [{ keys: 1, filesWithKeys: 1, files: 1 }, "1 key in 1 file, 1 file scanned"],
  [{ keys: 2, filesWithKeys: 1 }, "2 keys in 1 file, 412 files scanned"],
  [
    { keys: 0, skipped: 2, unreadable: 1 },
    "No keys, 412 files scanned (2 skipped: too large, or no text; 1 could not be read)",
  ],
  [{ stopped: true }, "Stopped: 3 keys in 2 files, 412 files scanned"],
  [{ problems: ["a.json is not valid JSON"] }, "3 keys in 2 files, 412 files scanned. a.json is not valid JSON"],
])("says %j as %s", (changes, line) => {
  expect(scanLine(summary(changes), inEnglish)).toBe(line);
});
