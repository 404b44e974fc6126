// One file as it is saved, to its findings. What is skipped is what the scanner skips: files too large, and no text.
import { type Detector, readFrom } from "@keystow/detector";
import { FileType, type Uri, workspace } from "vscode";
import { type ListedFinding, listedFinding } from "../findings-view/listed-finding.js";
import type { FolderScope } from "../scope/folder-scope.js";
import { exists } from "../scope/text-files.js";

/** As the scanner: larger files are skipped, in bytes, unless the config has another limit. */
const MAX_FILE_SIZE = 10_000_000;

export type FileOutcome = readonly ListedFinding[] | "skipped" | "unreadable" | "gone";

/** Scans a file as if it were open: by the same path, so that the baseline accepts the same. */
export async function scanSavedFile(uri: Uri, { detector, settings }: FolderScope): Promise<FileOutcome> {
  const limit = settings.maxFileSize ?? MAX_FILE_SIZE;
  try {
    const { type, size } = await workspace.fs.stat(uri);
    // links are not followed, as in a walk; and a large file is not to be read for nothing
    if (type !== FileType.File || size > limit) return "skipped";
    const bytes = await workspace.fs.readFile(uri);
    return bytes.length > limit ? "skipped" : scanBytes(bytes, uri, detector);
  } catch {
    return (await exists(uri)) ? "unreadable" : "gone";
  }
}

function scanBytes(bytes: Uint8Array, uri: Uri, detector: Detector): FileOutcome {
  const { binary, findings, locate } = detector.scanFile(readFrom(bytes), { path: uri.path });
  if (binary) return "skipped";
  return findings.map((finding) => listedFinding(finding, uri.toString(), { locate }));
}
