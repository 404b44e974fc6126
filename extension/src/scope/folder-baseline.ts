// The baseline that holds for a folder: found, read and understood as by the scanner. One that is broken is not followed
// at all, and the status item says so.
import {
  BASELINE_FILE,
  type BaselineEntry,
  createAcceptance,
  type IsAccepted,
  MAX_BASELINE_SIZE,
  parseBaseline,
} from "@keystow/detector";
import { FileType, l10n, Uri, workspace } from "vscode";
import { createPresence } from "./presence.js";
import { readSavedText } from "./text-files.js";

/** Where a folder's findings are accepted, and which are. */
export interface FolderBaseline {
  /** The file, whether it is there or not. */
  readonly uri: Uri;
  /** Why it is not followed: a sentence. */
  readonly problem?: string;
  /** Whether a finding is accepted, by fingerprint and the path of its file's URI. */
  readonly isAccepted?: IsAccepted;
}

/** Where a baseline may be. */
export interface BaselinePlace {
  /** The nearest file with the usual name. */
  readonly found?: Uri;
  /** What the config names. */
  readonly named?: Uri;
  /** Where it is made if there is none. */
  readonly folder: Uri;
}

/** @param changed is called when it turns out that other findings are accepted */
export async function folderBaseline(
  { found, named, folder }: BaselinePlace,
  changed: () => void,
): Promise<FolderBaseline> {
  const uri = named ?? found ?? Uri.joinPath(folder, BASELINE_FILE);
  if (!named && !found) return { uri };
  const text = await readSavedText(uri, MAX_BASELINE_SIZE);
  const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
  if (text === undefined) return { uri, problem: l10n.t("The baseline {0} cannot be read.", name) };
  const result = parseBaseline(text);
  if ("entries" in result) return { uri, isAccepted: acceptance(uri, result.entries, changed) };
  const { line, message } = result.problem;
  return { uri, problem: `${line === undefined ? name : `${name}:${line}`}: ${message}.` };
}

function acceptance(uri: Uri, entries: readonly BaselineEntry[], changed: () => void): IsAccepted {
  const folder = uri.path.slice(0, uri.path.lastIndexOf("/") + 1);
  const presence = createPresence((path) => isThere(Uri.joinPath(uri, "..", path)), changed);
  const accepts = createAcceptance(entries, presence);
  return (fingerprint, path) => path?.startsWith(folder) === true && accepts(fingerprint, path.slice(folder.length));
}

export async function isThere(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    return false;
  }
}
