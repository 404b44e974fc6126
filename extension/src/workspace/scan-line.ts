// How a scan of the workspace ended, in one line. It may not import `vscode`.
import { facts } from "../words/joined.js";
import type { Translate } from "../words/translate.js";

export interface ScanSummary {
  readonly keys: number;
  readonly filesWithKeys: number;
  readonly files: number;
  /** Too large, or no text. */
  readonly skipped: number;
  /** Files and folders. */
  readonly unreadable: number;
  readonly stopped: boolean;
  /** Why configs are not followed: sentences. */
  readonly problems: readonly string[];
}

/** `3 keys in 2 files, 412 files scanned`, with what was left out. */
export function scanLine(summary: ScanSummary, t: Translate): string {
  const { skipped, unreadable, stopped, problems } = summary;
  const leftOut = leftOutWords(skipped, unreadable, t);
  const scanned = facts([keysWords(summary, t), filesWords(summary.files, t)], t);
  const line = leftOut === undefined ? scanned : t("{0} ({1})", scanned, leftOut);
  const whole = stopped ? t("Stopped: {0}", line) : line;
  return problems.length === 0 ? whole : t("{0}. {1}", whole, problems.join(" "));
}

function leftOutWords(skipped: number, unreadable: number, t: Translate): string | undefined {
  if (skipped > 0 && unreadable > 0)
    return t("{0} skipped: too large, or no text; {1} could not be read", skipped, unreadable);
  if (skipped > 0) return t("{0} skipped: too large, or no text", skipped);
  return unreadable > 0 ? t("{0} could not be read", unreadable) : undefined;
}

function keysWords({ keys, filesWithKeys }: ScanSummary, t: Translate): string {
  if (keys === 0) return t("No keys");
  if (keys === 1) return t("1 key in 1 file");
  return filesWithKeys === 1 ? t("{0} keys in 1 file", keys) : t("{0} keys in {1} files", keys, filesWithKeys);
}

const filesWords = (files: number, t: Translate) => (files === 1 ? t("1 file scanned") : t("{0} files scanned", files));
