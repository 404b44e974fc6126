// A scan of all folders of the workspace: files are read a few at a time, and typing gets its turn between them. Of open
// documents the findings of their text as it is count, saved or not.
import { type CancellationToken, type Uri, workspace, type WorkspaceFolder } from "vscode";
import type { FolderScope } from "../scope/folder-scope.js";
import type { Scopes } from "../scope/scopes.js";
import { createPace, eachOf } from "./each-of.js";
import type { ScanSummary } from "./scan-line.js";
import { type FileOutcome, scanSavedFile } from "./scan-saved-file.js";
import { filesOf } from "./tree-of.js";

/** How many files are read at the same time: each may be as large as the limit. */
const AT_ONCE = 8;

/** What a scan tells as it goes. */
export interface ScanListener {
  /** How many keys a document that is open has; `undefined` if the file is to be read. */
  keysIfOpen(uri: Uri): number | undefined;
  /** What came of a file that was read. */
  scanned(uri: Uri, outcome: FileOutcome): void;
  progress(files: number, keys: number): void;
}

/** Scans until it is done or stopped. What cannot be read is counted, and nothing is thrown for it. */
export async function scanWorkspace(
  scopes: Scopes,
  listener: ScanListener,
  token: CancellationToken,
): Promise<ScanSummary> {
  const counts = { keys: 0, filesWithKeys: 0, files: 0, skipped: 0, unreadable: 0 };
  const problems = new Set<string>();
  const pace = createPace();
  const scanFolder = async (folder: WorkspaceFolder, scope: FolderScope) => {
    const files = filesOf(folder, scope, () => counts.unreadable++);
    const scanOne = async (uri: Uri) => {
      const open = listener.keysIfOpen(uri);
      const outcome = open === undefined ? await scanSavedFile(uri, scope) : undefined;
      if (outcome !== undefined) listener.scanned(uri, outcome);
      if (outcome === "skipped" || outcome === "unreadable") counts[outcome]++;
      else if (outcome !== "gone") {
        const keys = open ?? outcome?.length ?? 0;
        counts.files++;
        counts.keys += keys;
        if (keys > 0) counts.filesWithKeys++;
      }
      listener.progress(counts.files, counts.keys);
      await pace();
    };
    await eachOf(files, AT_ONCE, scanOne, () => token.isCancellationRequested);
  };
  for (const folder of workspace.workspaceFolders ?? []) {
    const scope = await scopes.ofFolder(folder.uri);
    if (scope.problem !== undefined) problems.add(scope.problem.replace(/\.$/, ""));
    await scanFolder(folder, scope);
  }
  return { ...counts, stopped: token.isCancellationRequested, problems: [...problems] };
}
